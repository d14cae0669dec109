public import Documents

extension FindingRule {
    public static let settingLocked = FindingRule(
        "claude/locked-setting", .error,
        summary: "a setting of Claude Code that cx sets itself, or that could undo a wall",
        rationale: """
            These settings run commands outside the permission rules (`hooks`, `statusLine`, `apiKeyHelper`), bring \
            other credentials, switch the rules off or let other sources of rules, servers and plugins in. They are \
            cx's to set or to leave out, so that neither a policy nor a repository can. Variables have a section of \
            their own, `environment`. Of `permissions.defaultMode`, the modes in which the rules still count are left: \
            `default`, `acceptEdits`, `plan`, `dontAsk`.
            """,
        bad: [
            #"claude: {settings: {↓env: {DEBUG: "1"}}}"#,
            """
            claude:
              settings:
                ↓hooks: {}
                ↓awsAuthRefresh: aws sso login
                ↓enabledPlugins: {}
            """,
            "claude: {settings: {permissions: {defaultMode: ↓bypassPermissions}}}",
        ],
        good: [
            #"environment: {set: {DEBUG: "1"}}"#,
            "claude: {settings: {model: opus, permissions: {defaultMode: plan}}}",
        ])
}
