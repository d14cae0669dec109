public import Documents

extension FindingRule {
    public static let awsUnnamed = FindingRule(
        "aws/unnamed", .warning,
        summary: "a pattern among what is allowed, over actions that only a name of their own allows",
        rationale: """
            What gives out secrets or signed URLs, reads what the business stores, makes AWS fetch a URL, or acts is \
            allowed where `allow` names it. A pattern such as `lambda:Get*` names nothing: whoever writes it does not see \
            that it covers a function's code, and AWS adds more to it. So a pattern allows the rest of what it covers, and \
            these actions stay denied. Name what is meant, with the `resources` and the `reason`.
            """,
        bad: [
            """
            aws:
              allow:
                - ↓{actions: ["secretsmanager:Get*"], reason: look at the settings of secrets}
                - ↓{actions: ["s3:Get*"], resources: ["arn:aws:s3:::orders-archive/*"], reason: look at old orders}
            """
        ],
        good: [
            """
            aws:
              allow:
                - actions: ["s3:GetObject"]
                  resources: ["arn:aws:s3:::orders-archive/*"]
                  reason: look at old orders
                - {actions: ["organizations:List*"], reason: see which accounts there are}
            """
        ])
}
