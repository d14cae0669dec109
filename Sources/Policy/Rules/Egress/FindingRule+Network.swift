public import Documents

extension FindingRule {
    public static let network = FindingRule(
        "egress/network", .error,
        summary: "what is no block of addresses, or the block of all of them",
        rationale: """
            A network is an address, or a block in CIDR form with no bit set behind its prefix: in `10.1.2.3/8` the \
            author means one address or sixteen million, and cx does not guess which. A block of every address is no \
            wall at all. Names go to `hosts`, where they are held to TLS too.
            """,
        bad: [
            """
            egress:
              networks:
                - {cidr: ↓10.1.2.3/8}
                - {cidr: ↓0.0.0.0/0}
                - {cidr: ↓"::/0"}
                - {cidr: ↓db.example.com}
            """
        ],
        good: [
            """
            egress:
              networks:
                - {cidr: 10.0.0.0/8, ports: [5432]}
                - {cidr: 203.0.113.7, ports: [5432]}
                - {cidr: "2001:db8::/48"}
              hosts: [db.example.com]
            """
        ])
}
