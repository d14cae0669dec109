extension FindingRule {
    public static let duplicateKey = FindingRule(
        "shape/duplicate-key", .error,
        summary: "a key twice in one mapping",
        rationale: """
            Most YAML readers keep the last of two equal keys and say nothing. A reviewer who reads the first believes \
            in a wall that the second takes down. Write each key once; the finding's help names the line of the first.
            """,
        bad: [
            """
            workspace: {access: read-only}
            ↓workspace: {access: read-write}
            """,
            #"claude: {settings: {permissions: {deny: ["Bash(rm *)"], ↓deny: []}}}"#,
        ],
        good: [
            "workspace: {access: read-only}",
            #"claude: {settings: {permissions: {deny: ["Bash(rm *)"]}}}"#,
        ])
}
