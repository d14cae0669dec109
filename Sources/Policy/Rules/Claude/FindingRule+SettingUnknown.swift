public import Documents

extension FindingRule {
    public static let settingUnknown = FindingRule(
        "claude/unknown-setting", .warning,
        summary: "a setting that Claude Code's documentation does not have",
        rationale: """
            Claude Code ignores what it does not know, so such a setting does nothing, or will do something that \
            nobody has looked at once a later version knows it. Remove the setting. Allow the warning where the \
            documentation of your version of Claude Code has it, and cx's list does not know it.
            """,
        bad: [
            "claude: {settings: {↓telemetryEndpoint: none}}"
        ],
        good: [
            "claude: {settings: {spinnerTipsEnabled: false}}"
        ])
}
