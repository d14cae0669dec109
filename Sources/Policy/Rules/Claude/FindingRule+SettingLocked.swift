extension FindingRule {
    public static let settingLocked = FindingRule(
        "claude/locked-setting", .error,
        summary: "a setting of Claude Code that is cx's own",
        rationale: "",
        bad: [],
        good: [])
}
