public import Documents

extension FindingRule {
    public static let wildcard = FindingRule(
        "egress/wildcard", .warning,
        summary: "every name below a domain",
        rationale: """
            A wildcard lets in whoever has a name below the domain, now or later. And each label that is looked up is sent \
            to that domain's name servers, so that whoever runs them can be told anything, a few bytes a lookup. Name the \
            hosts that are needed.
            """,
        bad: ["egress: {hosts: [↓\"*.example.com\"]}"],
        good: ["egress: {hosts: [api.example.com, cdn.example.com]}"])
}
