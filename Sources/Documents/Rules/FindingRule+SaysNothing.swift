extension FindingRule {
    public static let saysNothing = FindingRule(
        "shape/says-nothing", .warning,
        summary: "an empty list or mapping",
        rationale: """
            An empty list says nothing: in a child, it does not take away what a parent says. Whoever reads it may think \
            so. Leave the key out, or fill it.
            """,
        bad: [
            "mounts: ↓[]",
            "egress: {hosts: ↓[]}",
            "environment: ↓{}",
        ],
        good: [
            "egress: {hosts: [status.example.com]}"
        ])
}
