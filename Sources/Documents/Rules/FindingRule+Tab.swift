extension FindingRule {
    public static let tab = FindingRule(
        "text/tab", .error,
        summary: "a tab",
        rationale: """
            YAML forbids tabs in indentation, and editors show them at different widths, so that a key can seem to \
            stand in another mapping than it does. cx refuses them everywhere, in comments and strings too. Indent and \
            separate with spaces.
            """,
        bad: [
            "aws:\n↓\tduration: 1h",
            "limits: {cpus: 2}↓\t# two processors",
        ],
        good: [
            """
            aws:
              duration: 1h
            """,
            "limits: {cpus: 2}  # two processors",
        ])
}
