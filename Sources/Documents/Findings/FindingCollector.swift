// SPDX-License-Identifier: Apache-2.0

package import Addresses

/// Gathers the findings of one reading, so that the user sees all of them at once.
package final class FindingCollector {
    /// The most findings of one severity that a report shows. A file of nonsense gives as many findings as it
    /// has lines, and nobody reads more than these.
    package static let limit = 200
    /// The most warnings that one reading keeps until the comments are read that allow some of them.
    package static let mostWarnings = 5_000

    package private(set) var findings: [Finding] = []
    private var keptErrors = 0
    private var keptWarnings = 0
    /// True if findings were dropped.
    package private(set) var isCut = false

    package init(findings: [Finding] = []) {
        self.findings = findings
    }
    /// The number of findings that void the policy.
    private var errors = 0
    /// True if at least one finding voids the policy.
    package var hasErrors: Bool { errors > 0 }

    /// True if the reading reports an error that voids the policy.
    package func reportsError(_ reading: () -> Void) -> Bool {
        let before = errors
        reading()
        return errors > before
    }

    package func report(
        _ rule: LintRule, _ message: String, at origin: Origin, help: String? = nil,
        fix: FixProposal? = nil
    ) {
        if rule.blocksLaunch { errors += 1 }
        add(Finding(rule: rule, message: message, origin: origin, help: help, fix: fix))
    }

    /// Adds the findings of one file's own reading.
    package func add(_ findings: [Finding], hasErrors: Bool) {
        if hasErrors { errors += 1 }
        for finding in findings { add(finding) }
    }

    /// Gives findings other places.
    package func place(_ place: (Finding) -> Finding) {
        findings = findings.map(place)
    }

    /// Warnings have room of their own, so that no number of them hides an error.
    private func add(_ finding: Finding) {
        switch finding.severity {
        case .warning:
            keptWarnings += 1
            if keptWarnings <= Self.mostWarnings { findings.append(finding) } else { isCut = true }
        case .error:
            keptErrors += 1
            if keptErrors <= Self.limit {
                findings.append(finding)
            } else if keptErrors == Self.limit + 1 {
                isCut = true
                findings.append(
                    Finding(
                        rule: .tooManyFindings, message: "there are more errors than the \(Self.limit) above",
                        origin: finding.origin, help: "mend these first"))
            }
        }
    }
}

extension [Finding] {
    /// Returns the findings of one policy as reports show them: all errors, and the first warnings with a
    /// warning that says how many there are.
    /// - Parameter isCut: true if the reading dropped further ones.
    package func shown(isCut: Bool) -> [Finding] {
        let limit = FindingCollector.limit
        let warnings = count { $0.severity == .warning }
        guard warnings > limit else { return self }
        var seen = 0
        var next: Finding?
        var shown = filter { finding in
            guard finding.severity == .warning else { return true }
            seen += 1
            if seen == limit + 1 { next = finding }
            return seen <= limit
        }
        guard let next else { return shown }
        let more = warnings - limit
        shown.append(
            Finding(
                rule: .tooManyWarnings,
                message: "there \(more == 1 ? "is" : "are") \(isCut ? "more than " : "")\(more) more "
                    + "\(more == 1 ? "warning" : "warnings") than the \(limit) above",
                origin: next.origin, help: "mend these first, or allow those that are meant"))
        return shown
    }
}

extension LintRule {
    /// The rules whose findings say how many others there are. They come last in a report.
    static let sums: Set = [tooManyFindings.id, tooManyWarnings.id]

    public static let tooManyFindings = LintRule(
        "findings/too-many", .error,
        summary: "more than 200 errors",
        rationale: """
            A damaged or hostile file can have as many errors as it has lines, and nobody reads more than \
            200. cx shows the first 200 and drops the rest, so a line without a finding may still be wrong. \
            Mend these, and check again.
            """,
        bad: [
            RuleExample("mounts:\n" + String(repeating: "  - ~/runbooks\n", count: 200) + "  - ↓~/notes\n")
        ],
        good: [
            "workspace: {access: read-only}"
        ])

    public static let tooManyWarnings = LintRule(
        "findings/too-many-warnings", .warning,
        summary: "more than 200 warnings that no comment allows",
        rationale: """
            Nobody reads more than 200 warnings of one policy. cx shows the first 200, and says how many more \
            there are. Warnings never take the room of errors: these are shown as well. Mend the warnings, or \
            allow those that are meant, and check again. A policy with so many is often made by a program: \
            mend that one.
            """,
        bad: [
            RuleExample(
                "environment:\n  pass:\n"
                    + (0..<200).map { "    - TEAM_\($0)_TOKEN\n" }.joined() + "    - ↓LAST_TOKEN\n")
        ],
        good: [
            "environment: {pass: [TEAM_TOKEN]}"
        ])
}
