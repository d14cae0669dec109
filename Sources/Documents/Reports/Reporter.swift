// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials

/// Writes results in one format, for people or for programs.
public protocol Reporter<Results> {
    associatedtype Results

    /// Returns the whole report. Every line ends with a line end; a report of nothing may be empty.
    ///
    /// - Throws: the encoder's error if JSON has no such value, such as a number that is not finite.
    func report(_ results: Results) throws -> String
}

/// JSON for people and for programs: indented, keys in order, slashes unescaped, safe to print.
package enum JSONText {
    /// Returns the value's JSON with a line end.
    ///
    /// - Throws: the encoder's error if JSON has no such value, such as a number that is not finite.
    package static func of(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return Printable.json(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
    }
}

extension Sequence<String> {
    /// The lines as one text. Each has its line end.
    package var joinedLines: String { map { $0 + "\n" }.joined() }
}
