/// Text of others made fit to print: a terminal must never act on what a policy or a program's message holds.
public enum Printable {
    /// The most characters of a policy's text that a message repeats.
    package static let longest = 60

    /// In quotation marks, with control and formatting characters as `\u{1B}`, shortened where it is long.
    package static func quoted(_ text: some StringProtocol) -> String {
        let isLong = text.unicodeScalars.count > longest
        return "\"\(escaped(text.unicodeScalars.prefix(longest)))\(isLong ? "…" : "")\""
    }

    /// Whole, with control and formatting characters as `\u{1B}`.
    public static func escaped(_ text: some StringProtocol) -> String {
        escaped(text.unicodeScalars)
    }

    /// The same JSON, safe to print: the escapes stand within its strings, and between them there are line
    /// feeds alone.
    public static func json(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            guard scalar != "\n", !isSafe(scalar) else { return result.unicodeScalars.append(scalar) }
            for unit in UTF16.encode(scalar) ?? .init() {
                let digits = String(unit, radix: 16)
                result += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)"
            }
        }
    }

    private static func escaped(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        scalars.reduce(into: "") { $0 += isSafe($1) ? String($1) : $1.escaped(asASCII: true) }
    }

    /// False for what a terminal acts on, hides or reorders: Unicode's categories Cc, Cf, Cs, Co, Cn, Zl and
    /// Zp.
    package static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
            false
        default: true
        }
    }
}
