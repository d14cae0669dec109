extension FindingRule {
    public static let tooDeep = FindingRule(
        "yaml/too-deep", .error,
        summary: "values nested more than 32 levels deep",
        rationale: """
            The format needs seven levels, and Claude Code's settings a few more. Deeper nesting cannot be reviewed, \
            and serves to exhaust the stack of whatever reads the file. Look for a bracket that is opened once too \
            often.
            """,
        bad: [
            RuleExample(
                "claude: {settings: {companyAnnouncements: "
                    + String(repeating: "[", count: 29) + "↓[" + String(repeating: "]", count: 30) + "}}")
        ],
        good: [
            #"claude: {settings: {companyAnnouncements: ["This session only reads."]}}"#
        ])
}
