// SPDX-License-Identifier: Apache-2.0

public import Documents

extension LintRule {
    public static let awsChanges = LintRule(
        "aws/changes", .error,
        summary: "an action that changes something, allowed in a session that only reads",
        rationale: """
            With `access: read-only`, the default, a policy promises that its session changes nothing, \
            whatever the role may do. An `allow` that names an action of IAM's levels Write, Permissions \
            management or Tagging, or a wildcard that matches one, breaks that promise. Beyond List and \
            Read, only `kms:Decrypt` and actions that issue credentials can be allowed, with \
            `aws/sensitive`. Name reading actions. If a change is wanted, give it its own role with `access: \
            role`, among `roles`.
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

    public static let awsSensitive = LintRule(
        "aws/sensitive", .warning,
        summary: "an action that reads secrets or data, allowed without a reason",
        rationale: """
            cx leaves these actions out of a session that only reads, although most are of IAM's level Read: \
            they show secrets, keys, messages, objects, items or code, or issue credentials, and what the \
            agent reads goes to the model. An `allow` brings them back. Say why with `reason`, for the \
            reviewer of the policy and the later reader of the record, and name the `resources` that are \
            meant.
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

    public static let awsUnnamed = LintRule(
        "aws/unnamed", .warning,
        summary: "an allowed pattern that covers actions which only their own name allows",
        rationale: """
            Actions that give out secrets or signed URLs, read what the business stores, make AWS fetch a \
            URL, or act are allowed only if `allow` names them. A pattern such as `lambda:Get*` does not \
            name them: its author does not see that it covers a function's code, and AWS adds more actions \
            to it. So a pattern allows the rest of what it covers, and these actions stay denied. Name the \
            actions that are meant, with the `resources` and the `reason`.
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

    public static let awsManaged = LintRule(
        "aws/managed", .error,
        summary: "a managed policy of another account, or more than ten of them",
        rationale: """
            AssumeRole takes at most ten managed policies for a session. They must be AWS's own in the \
            role's partition or belong to the role's account. AssumeRole refuses all others, and the launch \
            would end there. cx knows the account if the policy names its `role`. Copy the policy into the \
            role's account, or combine several into one.
            """,
        bad: [
            """
            aws:
              role: arn:aws:iam::123456789012:role/investigator
              managed:
                - ↓arn:aws:iam::999999999999:policy/Investigators
                - ↓arn:aws-cn:iam::aws:policy/ReadOnlyAccess
            """,
            RuleExample(
                "aws:\n  managed:\n"
                    + (1...11).map {
                        "    - \($0 == 11 ? "↓" : "")arn:aws:iam::123456789012:policy/Part-\($0)\n"
                    }
                    .joined()),
        ],
        good: [
            """
            aws:
              role: arn:aws:iam::123456789012:role/investigator
              managed:
                - arn:aws:iam::aws:policy/job-function/ViewOnlyAccess
                - arn:aws:iam::123456789012:policy/Investigators
            """
        ])

    public static let awsRole = LintRule(
        "aws/role", .error,
        summary: "a role that is not among `roles`, or a name that no role can have",
        rationale: """
            `inference` names the role that calls the agent's model. Without that role the agent could not \
            run. A role's name becomes an AWS profile inside, so it has the form of a policy's name (`a-z`, \
            `0-9` and `-`), and `default` is reserved for the main role.
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

    public static let awsContradiction = LintRule(
        "aws/contradiction", .error,
        summary: "keys of `aws` that exclude each other",
        rationale: """
            With `access: role` the session may do whatever its role may, and cx passes no session policy. \
            Beside it, or in a parent, `services`, `allow`, `deny` or `managed` would have no effect. The \
            same is true of `allow`, `deny` and `managed` with `session-policy: false`. A role of one \
            partition of AWS gets no session in the regions of another, such as GovCloud's. Decide which of \
            the two is meant.
            """,
        bad: [
            "aws: {access: ↓role, services: [sqs]}",
            "aws: {access: ↓role, session-policy: true}",
            #"aws: {session-policy: ↓false, deny: [{actions: ["sqs:*"]}]}"#,
            """
            aws: {role: ↓"arn:aws:iam::123456789012:role/investigator"}
            egress: {aws: {services: [sqs], regions: [us-gov-west-1]}}
            """,
        ],
        good: [
            "aws: {access: read-only, services: [sqs]}",
            "aws: {access: role}",
            "aws: {session-policy: false, services: [sqs]}",
            """
            aws: {role: "arn:aws-us-gov:iam::123456789012:role/investigator"}
            egress: {aws: {services: [sqs], regions: [us-gov-west-1]}}
            """,
        ])
}
