public import Documents

extension FindingRule {
    public static let settingMisspelt = FindingRule(
        "claude/misspelt-setting", .error,
        summary: "a setting that is nearly one of Claude Code's",
        rationale: """
            Claude Code ignores a setting that it does not know: with `permisions` in place of `permissions`, every \
            deny rule below it is gone, and nothing says so. The finding names the setting that is near. One that is \
            near to none is `claude/unknown-setting`.
            """,
        bad: [
            #"claude: {settings: {↓permisions: {deny: ["Bash(rm *)"]}}}"#,
            "claude: {settings: {↓cleanupPeriodDay: 1}}",
        ],
        good: [
            #"claude: {settings: {permissions: {deny: ["Bash(rm *)"]}}}"#,
            "claude: {settings: {cleanupPeriodDays: 1}}",
        ])
}
