extension FindingRule {
    public static let syntax = FindingRule(
        "yaml/syntax", .error,
        summary: "text that is not YAML",
        rationale: """
            What cannot be parsed is no policy, and nothing is guessed: a launch does not begin with half of one. \
            Where a bracket or a quotation mark is never closed, the place is the one where it was opened. A value \
            that holds `: ` or ` #`, or that begins with a character of YAML's own, as `@`, `%` or a backtick, needs \
            quotes.
            """,
        bad: [
            "aws: ↓{duration: 1h",
            "description: Reads only↓: nothing is changed.",
            "environment: {set: {USER_NAME: ↓@oncall}}",
        ],
        good: [
            "aws: {duration: 1h}",
            #"description: "Reads only: nothing is changed.""#,
            #"environment: {set: {USER_NAME: "@oncall"}}"#,
        ])
}
