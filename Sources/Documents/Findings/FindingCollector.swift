package import Addresses

/// Gathers the findings of one reading, so that the user sees all of them at once.
package final class FindingCollector {
    /// A file of nonsense gives as many findings as it has lines; nobody reads more than these.
    package static let limit = 200

    package private(set) var findings: [Finding] = []

    package init(findings: [Finding] = []) {
        self.findings = findings
    }
    /// How many of them leave no policy.
    private var errors = 0
    /// True where one of them leaves no policy.
    package var hasErrors: Bool { errors > 0 }

    /// True where the reading reports an error that leaves no policy.
    package func reportsError(_ reading: () -> Void) -> Bool {
        let before = errors
        reading()
        return errors > before
    }

    package func report(
        _ rule: FindingRule, _ message: String, at origin: Origin, help: String? = nil,
        fix: FixProposal? = nil
    ) {
        if rule.voidsPolicy { errors += 1 }
        add(Finding(rule: rule, message: message, origin: origin, help: help, fix: fix))
    }

    /// What a file's own reading found.
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
