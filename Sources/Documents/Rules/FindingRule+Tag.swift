extension FindingRule {
    public static let tag = FindingRule(
        "yaml/tag", .error,
        summary: "a YAML tag",
        rationale: """
            A tag (`!!str`, `!include`) tells a YAML reader to make another type of a value, or to run code of its \
            own. What it does depends on the program that reads it, so the file would not mean the same to everyone. \
            Write the value as the format has it. A string that begins with `!` needs quotes.
            """,
        bad: [
            "extends: ↓!include [base]",
            "description: ↓!!str 5",
            "workspace: {access: ↓! read-only}",
        ],
        good: [
            "extends: [base]",
            #"description: "5""#,
            "workspace: {access: read-only}",
        ])
}
