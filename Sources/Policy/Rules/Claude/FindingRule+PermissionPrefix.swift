extension FindingRule {
    public static let permissionPrefix = FindingRule(
        "claude/permission-prefix", .warning,
        summary: "a deny rule that options before the verb get past",
        rationale: "",
        bad: [],
        good: [])
}
