public import Documents

extension FindingRule {
    public static let published = FindingRule(
        "egress/published", .warning,
        summary: "ranges that AWS publishes: how many addresses they are, and whose",
        rationale: """
            Such a range belongs to every customer of the service: behind the addresses of `S3` are everybody's \
            buckets, behind those of `EC2` whatever anybody runs. Any protocol is carried and no name is compared, so \
            what the agent has read can be sent to an account that is not yours. Name hosts instead; the entry is for \
            places where no guard can run, and for what has no name. The finding has the count, by the ranges in \
            force.
            """,
        bad: [
            "egress: {published: [↓{service: S3, region: us-east-1}]}"
        ],
        good: [
            "egress: {hosts: [orders-archive.s3.us-east-1.amazonaws.com]}",
            "egress: {aws: {services: [s3], regions: [us-east-1]}}",
        ])
}
