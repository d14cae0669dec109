public import Documents

extension FindingRule {
    public static let missingKey = FindingRule(
        "shape/missing-key", .error,
        summary: "a required key is missing",
        rationale: """
            Without the key the entry says nothing that could be held to: a file without `cx` may be of another \
            format, a mount without `target` has no place, a role without `role` cannot be assumed. The place is the \
            mapping that lacks it. Of `aws.roles`, the whole chain of `extends` counts: a child may leave `role` to \
            its parent.
            """,
        bad: [
            RuleExample("↓name: example\n", isWhole: true),
            "mounts: [↓{source: ~/runbooks}]",
            "egress: {networks: [↓{ports: [5432]}]}",
            "aws: {roles: {↓model: {services: [bedrock]}}}",
        ],
        good: [
            RuleExample("cx: 1\nname: example\n", isWhole: true),
            "mounts: [{source: ~/runbooks, target: /mnt/runbooks}]",
            "egress: {networks: [{cidr: 203.0.113.0/24, ports: [5432]}]}",
            #"aws: {roles: {model: {role: "arn:aws:iam::123456789012:role/model", services: [bedrock]}}}"#,
        ])
}
