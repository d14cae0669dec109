// SPDX-License-Identifier: Apache-2.0

package import Addresses

/// Gathers the findings of one reading, so that the user sees all of them at once.
package final class FindingCollector {
    /// The most findings that one reading keeps. A file of nonsense gives as many findings as it has lines,
    /// and nobody reads more than these.
    package static let limit = 200

    package private(set) var findings: [Finding] = []

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

    private func add(_ finding: Finding) {
        if findings.count < Self.limit {
            findings.append(finding)
        } else if findings.count == Self.limit {
            findings.append(
                Finding(
                    rule: .tooManyFindings, message: "there are more findings than the \(Self.limit) above",
                    origin: finding.origin, help: "mend these first"))
        }
    }
}

extension LintRule {
    public static let tooManyFindings = LintRule(
        "findings/too-many", .error,
        summary: "more than 200 findings",
        rationale: """
            A damaged or hostile file can have as many findings as it has lines, and nobody reads more than \
            200. cx shows the first 200 and drops the rest, so a line without a finding may still be wrong. \
            Mend these, and check again.
            """,
        bad: [
            RuleExample("mounts:\n" + String(repeating: "  - ~/runbooks\n", count: 200) + "  - ↓~/notes\n")
        ],
        good: [
            "workspace: {access: read-only}"
        ])
}
