extension FindingRule {
    public static let denyShadowed = FindingRule(
        "claude/deny-shadowed", .warning,
        summary: "a deny rule that denies nothing that another one does not deny",
        rationale: "",
        bad: [],
        good: [])
}
