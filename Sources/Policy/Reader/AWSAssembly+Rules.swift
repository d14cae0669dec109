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

    public static let awsManaged = FindingRule(
        "aws/managed", .error,
        summary: "a managed policy of another account, or more than ten of them",
        rationale: """
            AssumeRole takes at most ten managed policies for a session, of AWS's own in the role's partition or of \
            the role's own account, and refuses all else: the launch would end there. The account is known where the \
            policy names its `role`. Copy the policy into the role's account, or put what several have in common into \
            one.
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
