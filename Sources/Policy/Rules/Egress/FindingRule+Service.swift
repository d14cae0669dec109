public import Documents

extension FindingRule {
    public static let service = FindingRule(
        "egress/service", .error,
        summary: "an AWS service that is not known, or regions without a service",
        rationale: """
            A service that is not in the catalogue has no hosts and no actions that cx could allow: the agent would \
            miss it in the middle of an incident. `egress.aws` takes the AWS CLI's names and endpoint prefixes, \
            `aws.services` IAM's prefixes as well, `published` the tags of AWS's ip-ranges.json, in capitals. The \
            finding names the nearest.
            """,
        bad: [
            "egress: {aws: {services: [sqs, ↓cloudwach], regions: [us-east-1]}}",
            "egress: {aws: {regions: [↓us-east-1]}}",
            "aws: {services: [↓sqss]}",
            "egress: {published: [{service: ↓s3, region: us-east-1}]}",
        ],
        good: [
            "egress: {aws: {services: [sqs, cloudwatch], regions: [us-east-1]}}",
            "aws: {services: [sqs, monitoring]}",
            "egress: {published: [{service: S3, region: us-east-1}]}",
        ])
}
