public import Documents

extension FindingRule {
    public static let unusedRegion: FindingRule = FindingRule(
        "egress/unused-region", .warning,
        summary: "a region that no service, or no session, uses",
        rationale: """
            A region that is reached for nothing is a hole for nothing, and one that only a session may use, without a \
            host that is reached, is a line that misleads. Mostly one of the two lists was changed and the other was \
            not.
            """,
        bad: [
            "egress: {aws: {services: [iam, organizations], regions: [us-east-1, ↓eu-west-1]}}",
            "aws: {regions: [us-east-1, ↓eu-west-1]}\negress: {aws: {services: [sqs], regions: [us-east-1]}}",
            "aws: {regions: [us-east-1]}\negress: {aws: {services: [sqs], regions: [us-east-1, ↓eu-west-1]}}",
        ],
        good: [
            "egress: {aws: {services: [iam, sqs], regions: [us-east-1, eu-west-1]}}",
            "aws: {regions: [us-east-1]}\negress: {aws: {services: [sqs], regions: [us-east-1]}}",
        ])
}

extension PolicyRule {
    static let unusedRegion = PolicyRule(.unusedRegion, reads: [.aws, .egress]) { review in
        UnusedRegions(review).report()
    }
}
