public import Documents

extension FindingRule {
    public static let allowReason = FindingRule(
        "allow/reason", .error,
        summary: "a warning that is allowed without a reason",
        rationale: """
            A comment `# cx: allow RULE because REASON` overrules a rule. Whoever reviews the policy, now or in a year, \
            needs to know why; the reason also stands in SARIF reports.
            """,
        bad: ["egress: {hosts: [\"*.example.com\"]} ↓# cx: allow egress/wildcard"],
        good: [
            "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard because all below it is ours"
        ])
}
