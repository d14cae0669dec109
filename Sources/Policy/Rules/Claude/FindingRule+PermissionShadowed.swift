extension FindingRule {
    public static let permissionShadowed = FindingRule(
        "claude/permission-shadowed", .error,
        summary: "an allow or ask rule that a deny rule decides for",
        rationale: "",
        bad: [],
        good: [])
}
