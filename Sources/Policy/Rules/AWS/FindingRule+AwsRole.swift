public import Documents

extension FindingRule {
    public static let awsRole = FindingRule(
        "aws/role", .error,
        summary: "a role that is not among `roles`, or a name that no role can have",
        rationale: """
            `inference` names the role with which the agent's model is called; without such a role the agent could not \
            run. A role's name becomes an AWS profile inside, so it has the form of a policy's name (`a-z`, `0-9` and \
            `-`), and `default` is kept for the main role.
            """,
        bad: [
            "aws: {inference: ↓model}",
            """
            aws:
              roles:
                ↓default: {role: "arn:aws:iam::123456789012:role/investigator"}
                ↓Model: {role: "arn:aws:iam::123456789012:role/model"}
            """,
        ],
        good: [
            """
            aws:
              role: arn:aws:iam::123456789012:role/investigator
              inference: model
              roles:
                model: {role: "arn:aws:iam::123456789012:role/model", services: [bedrock]}
            """
        ])
}
