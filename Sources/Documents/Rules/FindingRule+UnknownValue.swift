extension FindingRule {
    public static let unknownValue = FindingRule(
        "shape/unknown-value", .error,
        summary: "a word that is not among the key's values",
        rationale: """
            Where a key has a few fixed words, any other is an error: a misspelt `read-only` must not become whatever \
            the default is, today or in a later version. The finding names the nearest word, or all of them.
            """,
        bad: [
            "workspace: {access: ↓readonly}",
            "aws: {access: ↓write}",
            "egress: {aws: {services: [sqs], regions: [us-east-1], endpoints: [↓ipv6]}}",
        ],
        good: [
            "workspace: {access: read-only}",
            "aws: {access: role}",
            "egress: {aws: {services: [sqs], regions: [us-east-1], endpoints: [dual-stack]}}",
        ])
}
