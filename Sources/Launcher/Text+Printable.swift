import Policy

extension StringProtocol {
    /// What others wrote, so that it cannot steer the reader's terminal.
    /// Promise E2 (docs/security.md).
    var printable: String { Printable.escaped(self) }

    /// The same, and not more of it than a line of a report can take.
    var shortPrintable: String {
        let text = printable
        return text.count <= 300 ? text : text.prefix(300) + "…"
    }

    func trimmingWhitespace() -> String { trimming(\.isWhitespace) }
}
