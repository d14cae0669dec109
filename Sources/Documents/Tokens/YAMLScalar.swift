/// A scalar's text, and what YAML 1.2's core schema (section 10.3.2) takes it for.
package struct YAMLScalar {
    package enum Kind: Hashable {
        case null, bool, integer, number, string
        /// `yes`, `no`, `on`, `off` without quotes: a truth value in YAML 1.1, a string in YAML 1.2.
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

    /// Only decimal numbers count as numbers: `0x1F`, `0o17`, `1_000` and `010` mean different things to
    /// different readers, so they stay strings and fail where a number is wanted.
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
