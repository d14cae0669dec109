// SPDX-License-Identifier: Apache-2.0

import Policy

/// The result of a whole verification.
public struct VerificationReport: Hashable, Sendable {
    /// By number, and in the order of the probes for each number.
    public var findings: [VerificationFinding]
    public var skipped: [SkippedProbe]

    public init(findings: [VerificationFinding], skipped: [SkippedProbe]) {
        self.findings = findings.sorted { $0.id < $1.id }
        self.skipped = skipped.sorted { $0.id < $1.id }
    }

    /// True if there are findings and all of them hold.
    public var holds: Bool { !findings.isEmpty && findings.allSatisfy(\.ok) }

    public func json() throws(CXError) -> String {
        try findings.jsonText()
    }

    /// Returns a table. The text comes from inside the sandbox, so it is made printable for the terminal.
    /// - Parameter paint: colours the mark of a finding.
    public func text(paint: (_ mark: String, _ ok: Bool) -> String) -> String {
        let rows = findings.map { finding in
            let number = finding.id < 10 ? " \(finding.id)" : "\(finding.id)"
            return [number] + [finding.title, finding.expected, finding.seen].map(\.printable)
        }
        return zip(findings, TextColumns.lines(rows)).map { finding, line in
            "\(paint(finding.ok ? "ok  " : "FAIL", finding.ok))  \(line)\n"
        }.joined()
    }

    /// A line for each skipped probe, and the total.
    public var summary: [String] {
        let failed = findings.count { !$0.ok }
        let sum =
            findings.isEmpty
            ? "no probe was tried, so nothing is shown to hold"
            : failed == 0
                ? "all \(findings.count) probes hold" : "\(failed) of \(findings.count) probes do not hold"
        return skipped.map { "not tried: \($0.id), \($0.title): \($0.reason)".printable } + [sum]
    }
}

/// The result of one probe.
public struct VerificationFinding: Hashable, Sendable, Codable {
    /// The number of the attempt in `docs/security.md`.
    public var id: Int
    public var title: String
    /// A description of what must be seen.
    public var expected: String
    public var seen: String
    public var ok: Bool

    public init(id: Int, title: String, expected: String, seen: String, ok: Bool) {
        self.id = id
        self.title = title
        self.expected = expected
        self.seen = seen
        self.ok = ok
    }
}

/// A probe that does not apply to this policy, image or machine. It produces no finding and never counts as
/// one that holds.
public struct SkippedProbe: Hashable, Sendable, Codable {
    public var id: Int
    public var title: String
    public var reason: String

    public init(id: Int, title: String, reason: String) {
        self.id = id
        self.title = title
        self.reason = reason
    }
}
