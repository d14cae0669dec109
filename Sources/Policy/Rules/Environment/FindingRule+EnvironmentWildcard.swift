public import Documents

extension FindingRule {
    public static let environmentWildcard = FindingRule(
        "environment/wildcard", .error,
        summary: "variables passed by a wildcard",
        rationale: """
            A wildcard passes what nobody looked at: every key that the caller's shell has now, and every one that it \
            will have tomorrow. Each variable is named by itself, so that a review sees it. There are no patterns.
            """,
        bad: [
            "environment: {pass: [↓\"*\"]}",
            "environment: {pass: [↓\"AWS_*\", ↓LC_*]}",
        ],
        good: [
            "environment: {pass: [LC_ALL, LC_CTYPE]}"
        ])
}
