public import Documents

extension FindingRule {
    public static let permissionRule = FindingRule(
        "claude/permission-rule", .error,
        summary: "a permission rule that Claude Code skips, never consults, or that can never match",
        rationale: """
            Claude Code leaves out what it cannot read with a line on standard error that nobody sees, and takes other rules \
            in without ever asking them: `Write(path)`, `WebFetch(https://…)`, `Bash(aws:* delete)`. A deny rule of that kind \
            is a wall that does not stand, an allow rule a call that is refused for no visible reason. Each form was tried \
            on Claude Code 2.1.329.
            """,
        bad: [
            "claude: {settings: {permissions: {deny: [↓\"Bash(aws:* delete)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"bash(rm *)\", ↓\"Write(//etc/**)\", ↓\"Read($HOME/.ssh/**)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"WebFetch(https://example.com/x)\", ↓\"mcp__x__y(z)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"Bash(cat x | wc *)\", ↓\"Bash(for *)\", ↓\"Bash(rm  -r *)\"]}}}",
            "claude: {settings: {permissions: {allow: [↓\"Bash(make * || make all)\", ↓\"mcp__x\"]}}}",
        ],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(aws * delete*)\", \"Edit(//etc/**)\", \"Read(~/.ssh/**)\"]}}}",
            "claude: {settings: {permissions: {deny: [\"WebFetch(domain:example.com)\", mcp__x__y, \"Bash(* | bash)\"]}}}",
        ])
}
