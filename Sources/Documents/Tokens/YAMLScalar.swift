// SPDX-License-Identifier: Apache-2.0

import Addresses

/// A scalar's text, and the type that YAML 1.2's core schema (section 10.3.2) gives it.
package struct YAMLScalar: Equatable {
    package enum Kind: Hashable {
        case null, bool, integer, number, string
        /// `yes`, `no`, `on` or `off` without quotes: a truth value in YAML 1.1, a string in YAML 1.2.
        case ambiguous

        var description: String {
            switch self {
            case .null: "nothing"
            case .bool: "a truth value"
            case .integer: "a whole number"
            case .number: "a number"
            case .string: "a string"
            case .ambiguous: "an unquoted yes or no"
            }
        }
    }

    package let text: String
    package let kind: Kind

    package init(text: String, isPlain: Bool) {
        self.text = text
        self.kind = isPlain ? Self.kind(ofPlain: text) : .string
    }

    /// Only decimal numbers count as numbers. Programs read `0x1F`, `0o17`, `1_000` and `010` differently, so
    /// these stay strings and fail where a number is wanted.
    private static func kind(ofPlain text: String) -> Kind {
        switch text {
        case "", "~", "null", "Null", "NULL": return .null
        case "true", "True", "TRUE", "false", "False", "FALSE": return .bool
        default: break
        }
        if ["yes", "no", "on", "off", "y", "n"].contains(text.lowercased()) { return .ambiguous }
        let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
        guard let first = digits.utf8.first, isDigit(first) else { return .string }
        let leadingZero = first == UInt8(ascii: "0") && digits.utf8.dropFirst().first.map(isDigit) == true
        guard !leadingZero else { return .string }
        if digits.utf8.allSatisfy(isDigit) { return .integer }
        let numeric = digits.utf8.allSatisfy { isDigit($0) || [0x2e, 0x65, 0x45, 0x2b, 0x2d].contains($0) }
        return numeric && Double(text)?.isFinite == true ? .number : .string
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

// MARK: Writing

extension YAMLScalar {
    /// The quotation marks of a string that cx writes.
    package enum Style {
        /// Writes no quotes if YAML reads the same string without them, else double quotes.
        case plain
        /// Writes no quotes around names, paths, sizes and durations, else double quotes.
        case word
        case singleQuoted, doubleQuoted
    }

    /// Returns a string as YAML writes it on one line. Single quotes have no escapes, so `.singleQuoted` is
    /// for text of one line without control characters.
    package static func written(_ text: String, as style: Style) -> String {
        switch style {
        case .plain where isPlain(text), .word where isWord(text): text
        case .singleQuoted: "'\(text.replacing("'", with: "''"))'"
        case .plain, .word, .doubleQuoted: doubleQuoted(text)
        }
    }

    private static func doubleQuoted(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "\"") { quoted, scalar in
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where Printable.isSafe(scalar): quoted.unicodeScalars.append(scalar)
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                quoted += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
            }
        } + "\""
    }

    /// True if no character of the text means something to YAML in any context. This is narrower than YAML's
    /// own rule.
    private static func isPlain(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLetter(first) || isDigit(first) || first == UInt8(ascii: ".")
        else { return false }
        return !text.hasSuffix(" ") && !text.hasSuffix(":")
            && ![": ", " #", "? "].contains(where: { text.contains($0) })
            && !text.contains(where: { "[]{},".contains($0) })
            && text.unicodeScalars.allSatisfy(Printable.isSafe)
            && YAMLScalar(text: text, isPlain: true).kind == .string
    }

    /// True for letters, digits and a few marks that mean nothing to YAML here, unless YAML gives the word
    /// another type.
    private static func isWord(_ text: String) -> Bool {
        if Quantity.bytes(text) != nil || Quantity.seconds(text) != nil { return true }
        guard let first = text.utf8.first,
            isLetter(first) || first == UInt8(ascii: "/") || first == UInt8(ascii: "~"),
            text != "~",
            text.utf8.allSatisfy({ isLetter($0) || isDigit($0) || "-_./~".utf8.contains($0) })
        else { return false }
        return YAMLScalar(text: text, isPlain: true).kind == .string
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5a).contains(byte) || (0x61...0x7a).contains(byte)
    }
}

/// Values as YAML writes them on one line.
public enum YAMLText {
    public static func flow(_ value: JSONValue) -> String {
        switch value {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): "\(value)"
        case .number(let value): "\(value)"
        case .string(let text): string(text)
        case .array(let items): "[\(items.map(flow).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.sorted { $0.key < $1.key }.map { "\(string($0.key)): \(flow($0.value))" }.joined(separator: ", "))}"
        }
    }

    /// Returns a string without quotes if every reader takes it for that string, else in double quotes.
    public static func string(_ text: String) -> String { YAMLScalar.written(text, as: .word) }

    package static func strings(_ items: [String]) -> String { flow(.array(items.map(JSONValue.string))) }
}
