import Policy

/// What a whole verification showed.
public struct VerificationReport: Hashable, Sendable {
    /// By number, in the order in which they were made.
    public var findings: [VerificationFinding]
    public var skipped: [SkippedProbe]

    public init(findings: [VerificationFinding], skipped: [SkippedProbe]) {
        self.findings = findings.sorted { $0.id < $1.id }
        self.skipped = skipped.sorted { $0.id < $1.id }
    }

    /// Without a single finding nothing is shown to hold.
    public var holds: Bool { !findings.isEmpty && findings.allSatisfy(\.ok) }

    public func json() throws(LaunchError) -> String {
        try findings.jsonText()
    }

    /// A table. What was seen is from inside the sandbox, so nothing that a terminal acts on is repeated.
    /// - Parameter paint: colours the mark of a finding.
    public func text(paint: (_ mark: String, _ ok: Bool) -> String) -> String {
        let titles = findings.map(\.title.printable.count).max() ?? 0
        let expectations = findings.map(\.expected.printable.count).max() ?? 0
        let rows = findings.map { finding in
            let mark = paint(finding.ok ? "ok  " : "FAIL", finding.ok)
            let number = Self.padded(String(finding.id), to: 2, atStart: true)
            let title = Self.padded(finding.title.printable, to: titles)
            return
                "\(mark)  \(number)  \(title)  \(Self.padded(finding.expected.printable, to: expectations))  \(finding.seen.printable)\n"
        }
        return rows.joined()
    }

    /// One line each of what does not hold and what was not tried, and the sum.
    public var summary: [String] {
        let failed = findings.count { !$0.ok }
        let sum =
            failed == 0
            ? "all \(findings.count) probes hold" : "\(failed) of \(findings.count) probes do not hold"
        return skipped.map { "not tried: \($0.id), \($0.title): \($0.reason)".printable } + [sum]
    }

    private static func padded(_ text: String, to width: Int, atStart: Bool = false) -> String {
        let space = String(repeating: " ", count: max(width - text.count, 0))
        return atStart ? space + text : text + space
    }
}
