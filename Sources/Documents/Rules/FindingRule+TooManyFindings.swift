extension FindingRule {
    public static let tooManyFindings = FindingRule(
        "findings/too-many", .error,
        summary: "more than 200 findings",
        rationale: """
            A damaged or hostile file can have as many findings as it has lines, and nobody reads more than these. The \
            first 200 that were found are shown, the rest is left out, so that nothing can be concluded from a line \
            without a finding. Mend what is shown, and check again.
            """,
        bad: [
            RuleExample("mounts:\n" + String(repeating: "  - ~/runbooks\n", count: 200) + "  - ↓~/notes\n")
        ],
        good: [
            "workspace: {access: read-only}"
        ])
}
