public import Documents

extension FindingRule {
    public static let networkWide = FindingRule(
        "egress/network-wide", .warning,
        summary: "a block larger than an IPv4 /8 or an IPv6 /32",
        rationale: """
            Within a block of this size anyone can rent an address, and what the agent has read can be sent there: a \
            network carries any protocol, and no name is compared. Name the hosts, or the blocks of the one \
            organisation that is meant. Allow it where the block is all yours.
            """,
        bad: [
            """
            egress:
              networks:
                - {cidr: ↓32.0.0.0/4, ports: [443]}
                - {cidr: ↓"2600::/12", ports: [443]}
            """
        ],
        good: [
            """
            egress:
              networks:
                - {cidr: 10.0.0.0/8, ports: [5432]}
                - {cidr: 203.0.113.0/24, ports: [443]}
            """
        ])
}
