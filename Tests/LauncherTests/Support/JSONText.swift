// SPDX-License-Identifier: Apache-2.0

import Foundation

/// JSON by path, as a reader of cx's output sees it.
struct JSONText {
    private let root: Any

    init(_ text: String) throws {
        root = try JSONSerialization.jsonObject(with: Data(text.utf8))
    }

    /// A scalar as text.
    subscript(path: String...) -> String? {
        value(path).flatMap { $0 as? String ?? ($0 as? NSNumber)?.stringValue }
    }

    func has(_ path: String...) -> Bool {
        value(path) != nil
    }

    private func value(_ path: [String]) -> Any? {
        path.reduce(Optional(root)) { value, key in
            if let list = value as? [Any], let index = Int(key), list.indices.contains(index) {
                return list[index]
            }
            return (value as? [String: Any])?[key]
        }
    }
}
