extension FindingRule {
    public static let permissionRule = FindingRule(
        "claude/permission-rule", .error,
        summary: "a permission rule that Claude Code would skip",
        rationale: "",
        bad: [],
        good: [])
}
