public import Documents

extension FindingRule {
    public static let allowUnknownRule = FindingRule(
        "allow/unknown-rule", .error,
        summary: "a comment that allows what no rule finds",
        rationale: """
            The name after `# cx: allow` is none of the rules, so that the comment allows nothing. Findings show their \
            rule's name in brackets.
            """,
        bad: ["↓# cx: allow egress/wildcards because all below it is ours\negress: {hosts: [a.example.com]}"],
        good: [
            "# cx: allow egress/wildcard because all below it is ours\negress: {hosts: [\"*.example.com\"]}"
        ])
}
