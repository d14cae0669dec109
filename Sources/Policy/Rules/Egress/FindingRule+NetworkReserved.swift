public import Documents

extension FindingRule {
    public static let networkReserved = FindingRule(
        "egress/network-reserved", .error,
        summary: "a block that overlaps addresses which must stay out of reach",
        rationale: """
            Some addresses are not the internet's: loopback and link-local ones lead to the host and to the metadata \
            service that hands out its keys, and so do single ones of Azure, Alibaba Cloud, AWS and Google Cloud. \
            Multicast and reserved space leads to neighbours or nowhere, and IPv6 blocks that embed IPv4 lead to any \
            of these by another name. A block that only holds one of them is refused too, as `100.64.0.0/10` with \
            Alibaba Cloud's: name the smaller blocks that are needed. Private space (RFC 1918, RFC 4193) can be named.
            """,
        bad: [
            """
            egress:
              networks:
                - {cidr: ↓169.254.169.254, ports: [80]}
                - {cidr: ↓127.0.0.0/8}
                - {cidr: ↓100.64.0.0/10}
                - {cidr: ↓"::ffff:0:0/96"}
                - {cidr: ↓"fd00:ec2::254"}
            """
        ],
        good: [
            """
            egress:
              networks:
                - {cidr: 100.64.0.0/11}
                - {cidr: 192.168.10.0/24, ports: [5432]}
            """
        ])
}
