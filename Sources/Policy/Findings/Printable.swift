/// Text of a policy made fit to print: a terminal must never act on what a policy holds.
enum Printable {
    /// The most characters of a policy's text that a message repeats.
    static let longest = 60

    /// In quotation marks, with control and formatting characters as `\u{1B}`, shortened where it is long.
    static func quoted(_ text: some StringProtocol) -> String {
        var shown = "\""
        for (count, scalar) in text.unicodeScalars.enumerated() {
            guard count < longest else {
                shown += "…"
                break
            }
            shown += isSafe(scalar) ? String(scalar) : scalar.escaped(asASCII: true)
        }
        return shown + "\""
    }

    /// False for what a terminal acts on, hides or reorders: Unicode's categories Cc, Cf, Cs, Co, Cn, Zl and Zp.
    static func isSafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }
}
