public import Documents

extension FindingRule {
    public static let region = FindingRule(
        "egress/region", .error,
        summary: "an AWS region that is not known, or services without a region",
        rationale: """
            Hosts, address ranges and the session policy's condition on the region are made from these names. With a \
            misspelt region the names would lead nowhere and the session would read nothing. Services without any \
            region have no hosts at all. `published` takes a region only where AWS publishes ranges of that service in \
            it.
            """,
        bad: [
            "egress: {aws: {services: [sqs], regions: [us-east-1, ↓us-esat-2]}}",
            "egress: {aws: {services: [↓sqs]}}",
            "aws: {region: ↓eu-west-9, regions: [↓europe]}",
            "egress: {published: [{service: DYNAMODB, region: ↓GLOBAL}]}",
        ],
        good: [
            "egress: {aws: {services: [sqs], regions: [us-east-1, us-east-2]}}",
            "aws: {region: eu-west-1, regions: [eu-west-1]}",
            "egress: {published: [{service: DYNAMODB, region: eu-west-1}]}",
        ])
}
