public import Documents

extension FindingRule {
    public static let awsContradiction = FindingRule(
        "aws/contradiction", .error,
        summary: "keys of `aws` that exclude each other",
        rationale: """
            With `access: role` the session may do whatever its role may, and no session policy is passed: `services`, \
            `allow`, `deny` or `managed` beside it, or in a parent, would be a wall that does not stand. The same \
            holds for `allow`, `deny` and `managed` with `session-policy: false`. Say which of the two is meant.
            """,
        bad: [
            "aws: {access: ↓role, services: [sqs]}",
            "aws: {access: ↓role, session-policy: true}",
            #"aws: {session-policy: ↓false, deny: [{actions: ["sqs:*"]}]}"#,
        ],
        good: [
            "aws: {access: read-only, services: [sqs]}",
            "aws: {access: role}",
            "aws: {session-policy: false, services: [sqs]}",
        ])
}
