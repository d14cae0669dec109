// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The file that says how the host resolves names.
enum HostResolverFile {
    private static let path = "/etc/resolv.conf"

    /// Nil if it cannot be read.
    static func text() -> String? {
        (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Looks every two seconds, and reports each change since a text, until it is cancelled. A file that is
    /// missing for a moment, as while it is replaced, is not a change.
    static func follow(since text: String, _ report: (String) async throws -> Void) async throws {
        var last = text
        while true {
            try await Task.sleep(for: .seconds(2))
            guard let current = Self.text(), current != last else { continue }
            last = current
            try await report(current)
        }
    }
}
