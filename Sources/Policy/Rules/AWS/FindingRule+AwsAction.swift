public import Documents

extension FindingRule {
    public static let awsAction = FindingRule(
        "aws/action", .error,
        summary: "an action that IAM does not have",
        rationale: """
            IAM takes any text for an action and matches nothing with it: an `allow` grants nothing, and a `deny` with \
            a slip of the pen denies nothing. Actions are those of AWS's Service Authorization Reference, with IAM's \
            prefix, which is not always the CLI's name of the service, and with `*` and `?` behind the colon. `*` \
            alone names no service and is refused.
            """,
        bad: [
            """
            aws:
              deny:
                - {actions: [↓"sqs:RecieveMessage"]}
                - {actions: [↓"monitoring:GetMetricData"]}
                - {actions: [↓ReceiveMessage, ↓"*"]}
            """
        ],
        good: [
            """
            aws:
              deny:
                - {actions: ["sqs:ReceiveMessage"]}
                - {actions: ["cloudwatch:GetMetricData", "logs:*Query*"]}
            """
        ])
}
