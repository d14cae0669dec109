public import Documents

extension FindingRule {
    public static let allowUnused = FindingRule(
        "allow/unused", .warning,
        summary: "a comment that allows what is not there",
        rationale: """
            A comment `# cx: allow …` speaks of its own line, or, where it stands alone, of the next line that is no \
            comment. One that finds nothing there is left over or stands in the wrong place; were it kept, it would one day \
            allow what nobody has looked at.
            """,
        bad: ["egress: {hosts: [a.example.com]} ↓# cx: allow egress/wildcard because all below it is ours"],
        good: [
            "egress: {hosts: [\"*.example.com\"]} # cx: allow egress/wildcard because all below it is ours"
        ])
}
