extension FindingRule {
    public static let settingUnknown = FindingRule(
        "claude/unknown-setting", .warning,
        summary: "a setting that Claude Code does not document",
        rationale: "",
        bad: [],
        good: [])
}
