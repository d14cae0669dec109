import Addresses
public import Documents

extension FindingRule {
    public static let unknownDomain: FindingRule = FindingRule(
        "egress/unknown-domain", .warning,
        summary: "a host that cannot exist: nothing on the internet ends so",
        rationale: """
            The root of DNS does not have the domain that the name ends in, or has set it aside for examples, tests and \
            private networks. So nobody answers for the host: mostly the name is misspelt. A name of your own network \
            needs `private: true`, since its addresses are private.
            """,
        bad: [
            "egress: {hosts: [↓api.example.con, ↓db.internal, ↓{host: a.test, ports: [22]}]}"
        ],
        good: [
            "egress: {hosts: [api.example.com, {host: db.internal, private: true}]}"
        ])
}

extension PolicyRule {
    static let unknownDomain = PolicyRule(.unknownDomain, reads: [.egress]) { review in
        for host in review.policy.egress.hosts where !host.allowsPrivate && host.published == nil {
            guard let fault = UnknownDomain(host.name) else { continue }
            review.report(.unknownDomain, fault.message, at: host.origin, help: fault.help)
        }
    }
}
