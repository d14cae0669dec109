// SPDX-License-Identifier: Apache-2.0

/// Makes text of others safe to print. A terminal must never act on the text of a policy or of a program's
/// message.
public enum Printable {
    /// The most characters of a policy's text that a message repeats.
    package static let longest = 60

    /// Returns the text in quotation marks, shortened if it is long, with control and formatting characters
    /// as `\u{1B}`.
    package static func quoted(_ text: some StringProtocol) -> String {
        let isLong = text.unicodeScalars.count > longest
        return "\"\(escaped(text.unicodeScalars.prefix(longest)))\(isLong ? "…" : "")\""
    }

    /// Returns the whole text, with control and formatting characters as `\u{1B}`.
    public static func escaped(_ text: some StringProtocol) -> String {
        escaped(text.unicodeScalars)
    }

    /// Returns the same JSON, safe to print. The escapes stand within its strings; only line feeds stand
    /// between them.
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

    /// False for characters that a terminal acts on, hides or reorders: Unicode's categories Cc, Cf, Cs, Co,
    /// Cn, Zl and Zp.
    package static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
            false
        default: true
        }
    }
}
