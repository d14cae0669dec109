// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A file that is removed with its owner.
final class TemporaryFile {
    let path: String

    init(_ text: String) throws {
        path = FileManager.default.temporaryDirectory.appending(path: "cx-\(UUID().uuidString)").path()
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
