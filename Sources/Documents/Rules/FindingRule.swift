/// A rule that policies are read by. Each stands in a file of its own: what it finds, why, and the examples
/// that are its tests and its page in docs/rules.md.
public struct FindingRule: Sendable {
    /// As `shape/unknown-key`: what findings carry, and what `# cx: allow` names.
    public let id: String
    public let severity: FindingSeverity
    /// False for an error of which the policy means the same as without: nobody who is called at night should
    /// have to mend it before they can look into production.
    public let voidsPolicy: Bool
    /// What is found, without a full stop: the rule's line in a list.
    public let summary: String
    /// Why it matters and what to do, in sentences, for someone who meets the rule for the first time.
    public let rationale: String
    /// Policies in which the rule finds exactly the marked places.
    public let bad: [RuleExample]
    /// Policies near to the bad ones in which it finds nothing.
    public let good: [RuleExample]

    package init(
        _ id: String, _ severity: FindingSeverity, voidsPolicy: Bool = true, summary: String,
        rationale: String,
        bad: [RuleExample], good: [RuleExample]
    ) {
        self.id = id
        self.severity = severity
        self.voidsPolicy = voidsPolicy && severity == .error
        self.summary = summary
        self.rationale = rationale
        self.bad = bad
        self.good = good
    }
}
