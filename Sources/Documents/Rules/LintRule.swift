// SPDX-License-Identifier: Apache-2.0

/// A lint rule of policies: what it finds and why, with examples that are its tests and its page in
/// docs/rules.md. It stands beside the code that raises it.
public struct LintRule: Sendable {
    /// The name in findings and in `# cx: allow`, such as `shape/unknown-key`.
    public let id: String
    public let severity: FindingSeverity
    /// False for an error that fails a check but not a launch, since the policy means the same without it.
    /// Nobody who is called at night should have to mend such an error before they can look into production.
    public let blocksLaunch: Bool
    /// True if the lines that the rule finds hold secrets, so that no report repeats them.
    public let hidesSource: Bool
    /// The problem that the rule finds, without a full stop: its line in a list.
    public let summary: String
    /// The reason for the rule and the way to satisfy it, in sentences for someone who meets the rule for the
    /// first time.
    public let rationale: String
    /// Policies in which the rule finds exactly the marked places.
    public let bad: [RuleExample]
    /// Policies close to the bad ones, in which the rule finds nothing.
    public let good: [RuleExample]

    package init(
        _ id: String, _ severity: FindingSeverity, blocksLaunch: Bool = true,
        hidesSource: Bool = false, summary: String,
        rationale: String,
        bad: [RuleExample], good: [RuleExample]
    ) {
        self.id = id
        self.severity = severity
        self.blocksLaunch = blocksLaunch && severity == .error
        self.hidesSource = hidesSource
        self.summary = summary
        self.rationale = rationale
        self.bad = bad
        self.good = good
    }
}

/// The weight of a finding: an error stops a launch, a warning does not.
public enum FindingSeverity: String, Hashable, Sendable, Codable, CaseIterable {
    case error, warning
}
