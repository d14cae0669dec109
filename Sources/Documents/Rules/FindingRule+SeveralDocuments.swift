extension FindingRule {
    public static let severalDocuments = FindingRule(
        "yaml/several-documents", .error,
        summary: "more than one YAML document in a file",
        rationale: """
            Behind a line of `---` begins another document. Some programs read the first one, some the last, some all \
            of them: a reviewer's tool and cx could see different policies. Write one policy a file, and let one \
            extend the other where they share something.
            """,
        bad: [
            """
            workspace: {access: read-only}
            ↓---
            workspace: {access: read-write}
            """
        ],
        good: [
            "workspace: {access: read-only}",
            RuleExample(
                "---\ncx: 1\nname: example\n", isWhole: true),
        ])
}
