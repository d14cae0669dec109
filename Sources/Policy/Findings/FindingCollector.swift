/// Gathers the findings of one reading, so that the user sees all of them at once.
final class FindingCollector {
    /// A file of nonsense gives as many findings as it has lines; nobody reads more than these.
    static let limit = 200

    private(set) var findings: [Finding] = []
    private(set) var hasErrors = false

    func error(_ rule: FindingRule, _ message: String, at origin: Origin, help: String? = nil) {
        hasErrors = true
        add(Finding(rule: rule.rawValue, severity: .error, message: message, origin: origin, help: help))
    }

    func warning(_ rule: FindingRule, _ message: String, at origin: Origin, help: String? = nil) {
        add(Finding(rule: rule.rawValue, severity: .warning, message: message, origin: origin, help: help))
    }

    private func add(_ finding: Finding) {
        if findings.count < Self.limit {
            findings.append(finding)
        } else if findings.count == Self.limit {
            findings.append(
                Finding(
                    rule: FindingRule.tooManyFindings.rawValue, severity: .error,
                    message: "there are more findings than the \(Self.limit) above", origin: finding.origin,
                    help: "mend these first"))
        }
    }
}
