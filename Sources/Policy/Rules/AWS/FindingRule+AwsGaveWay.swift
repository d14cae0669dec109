public import Documents

extension FindingRule {
    public static let awsGaveWay = FindingRule(
        "aws/gave-way", .warning,
        summary:
            "a session policy without room for all that reads, or to deny all that does more harm than reading",
        rationale: """
            AWS takes 2,048 characters with AssumeRole. A session that only reads is never allowed what gives out \
            secrets or signed URLs, reads what the business stores, makes AWS fetch a URL, or acts. Details of people, \
            variables and arguments, and what costs money for each use are denied where there is room. Where there is \
            none, the session may use them as far as the role may. With many services there is no room for their names \
            either: AWS's own ReadOnlyAccess or ViewOnlyAccess stands for them then, and the session may read less than \
            the policy says. Name fewer services in `aws.services`, split them among `aws.roles`, or say in `deny` \
            which of them matter most.
            """,
        bad: [
            "aws: {services: [↓logs, cloudwatch, ec2, lambda, sqs, sns, s3, rds, ecs, elasticloadbalancing, dynamodb, kms, iam, ssm, route53, cloudfront, states, events, xray]}",
            "aws: {services: [↓sagemaker, glue, ssm, ecs, batch, lambda, logs, cloudformation, organizations, ce, rds]}",
        ],
        good: [
            "aws: {services: [ssm, logs]}"
        ])
}
