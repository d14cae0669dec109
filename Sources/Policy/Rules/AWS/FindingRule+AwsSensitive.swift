public import Documents

extension FindingRule {
    public static let awsSensitive = FindingRule(
        "aws/sensitive", .warning,
        summary: "an action that reads secrets or data, allowed without a reason",
        rationale: """
            cx leaves these actions out of a session that only reads, although most are of IAM's level Read: they show \
            secrets, keys, messages, objects, items or code, or issue credentials, and what the agent reads goes to \
            the model. An `allow` brings them back. Say why with `reason`, for who reviews the policy and who reads \
            the record later, and name the `resources` that are meant.
            """,
        bad: [
            """
            aws:
              allow:
                - ↓{actions: ["secretsmanager:GetSecretValue"]}
                - ↓{actions: ["s3:GetObject"], resources: ["arn:aws:s3:::orders-archive/*"]}
            """
        ],
        good: [
            """
            aws:
              allow:
                - actions: ["sqs:ReceiveMessage"]
                  resources: ["arn:aws:sqs:us-east-1:123456789012:orders-dead"]
                  reason: look at the dead letters of orders
            """
        ])
}
