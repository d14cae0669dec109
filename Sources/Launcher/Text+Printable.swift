import Policy

extension StringProtocol {
    /// What others wrote, so that it cannot steer the reader's terminal.
    /// Promise E2 (docs/security.md).
    var printable: String { Printable.escaped(self) }

    func trimmingWhitespace() -> String {
        guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
