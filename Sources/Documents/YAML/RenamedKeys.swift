// SPDX-License-Identifier: Apache-2.0

import Yams

/// A copy of a policy's text in which repeated keys have different names, since the parser stops at the first
/// repetition.
struct RenamedKeys {
    private(set) var text: String
    private var names: [Place: String] = [:]

    private struct Place: Hashable {
        let line: Int
        let column: Int
    }

    init(text: String) {
        self.text = text
    }

    /// Returns the name that a key had before it was renamed.
    func name(at mark: Mark) -> String? {
        names[Place(line: mark.line, column: mark.column)]
    }

    /// Replaces the first character of the key at `mark` by one that no policy holds, so that all other
    /// positions stay. Private use characters are refused beforehand. Returns false if the key has no
    /// character to replace.
    mutating func rename(_ key: String, at mark: Mark) -> Bool {
        let place = Place(line: mark.line, column: mark.column)
        guard !key.isEmpty, names[place] == nil,
            let replacement = Unicode.Scalar(0xE000 + UInt32(names.count))
        else {
            return false
        }
        var scalars = Array(text.unicodeScalars)
        var line = 1
        var index = 0
        while line < mark.line, index < scalars.count {
            if scalars[index] == "\n" { line += 1 }
            index += 1
        }
        index += mark.column - 1
        if index < scalars.count, scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
        guard index < scalars.count, scalars[index] != "\n" else { return false }
        scalars[index] = replacement
        text = String(String.UnicodeScalarView(scalars))
        names[place] = key
        return true
    }
}
