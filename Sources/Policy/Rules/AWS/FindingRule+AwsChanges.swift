public import Documents

extension FindingRule {
    public static let awsChanges = FindingRule(
        "aws/changes", .error,
        summary: "an action that changes something, allowed in a session that only reads",
        rationale: """
            With `access: read-only`, which is the default, a policy promises that its session changes nothing, \
            whatever the role may do. An `allow` that names an action of IAM's levels Write, Permissions management or \
            Tagging, or a wildcard that matches one, breaks that promise; beyond List and Read, only `kms:Decrypt` and \
            what issues credentials can be allowed, with `aws/sensitive`. Name reading actions. Where a change is \
            wanted, give it a role of its own with `access: role`, among `roles`.
            """,
        bad: [
            """
            aws:
              allow:
                - ↓{actions: ["sqs:PurgeQueue"], reason: empty the dead letters}
                - ↓{actions: ["sqs:*"]}
            """
        ],
        good: [
            """
            aws:
              allow:
                - {actions: ["sqs:ListQueues", "sqs:GetQueueAttributes"]}
            """,
            """
            aws:
              roles:
                repair: {role: "arn:aws:iam::123456789012:role/repair", access: role}
            """,
        ])
}
