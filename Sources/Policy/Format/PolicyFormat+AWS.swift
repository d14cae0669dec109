import IAM

extension PolicyFormat {
    static let aws = MappingShape(
        [
            role,
            FormatField(
                "profile", .text(.profile),
                "A profile of the AWS CLI; the user's configuration without the key."),
            FormatField(
                "region", .catalogue(.region),
                "The session's region; the user's configuration without the key."),
        ] + session + [
            FormatField(
                "attribution", .choice(AWSAttribution.self),
                "`required`: a role that refuses session tags or a source identity ends the launch; `preferred`: it is assumed without."
            ),
            FormatField(
                "inference", .text(.line),
                "The one among `roles` with which the agent's model is called; the main role without the key."
            ),
            FormatField(
                "roles", .named(.roleName, .mapping(furtherRole)),
                "Further roles by name; `AWS_PROFILE=NAME` picks one inside."),
        ])

    /// An entry of `aws.roles`.
    static let furtherRole = MappingShape([role] + session)

    private static let role = FormatField(
        "role", .text(.roleARN), "The role's ARN; the user's configuration without the key.")

    /// The keys that every role has.
    private static let session = [
        FormatField(
            "access", .choice(AWSAccess.self),
            "`read-only`: of what the role may do, only reading; `role`: whatever the role may do. `read-only` without the key."
        ),
        FormatField(
            "services", .list(of: .catalogue(.iamService), isNeverEmpty: true),
            "What may be read; the services of `egress.aws` without the key."),
        FormatField(
            "regions", .list(of: .catalogue(.region), isNeverEmpty: true),
            "Where; the regions of `egress.aws` without the key."),
        FormatField("allow", .list(of: .mapping(grant)), "Actions that are allowed beside."),
        FormatField(
            "deny", .list(of: .mapping(grant)), "Actions that are denied, whatever else allows them."),
        FormatField(
            "managed", .list(of: .text(.managedPolicyARN)),
            "ARNs of managed policies, at most 10, in place of cx's own list of what may be read."),
        FormatField(
            "account",
            .either([
                .choice(["same"]),
                .list(
                    of: .either([.text(.accountID), .integer(100_000_000_000...999_999_999_999)]),
                    isNeverEmpty: true),
            ]),
            "Of which accounts resources may be: `same` as the role's, or a list of IDs. `same` without the key."
        ),
        FormatField(
            "duration", .text(.sessionDuration),
            "How long the session's keys are valid, 15m to 12h; a chained role gets an hour at most. `1h` without the key."
        ),
        FormatField("external-id", .text(.externalID), "What the role's trust policy asks for."),
        FormatField(
            "session-policy", .bool,
            "`false` for a role that takes no session policy: then the role itself is looked at. `true` without the key."
        ),
    ]

    /// An entry of `allow` or `deny`.
    static let grant = MappingShape([
        FormatField(
            "actions", isRequired: true, .list(of: .text(.action), isNeverEmpty: true),
            "Actions as IAM writes them, `*` and `?` allowed."),
        FormatField(
            "resources", .list(of: .text(.resourceARN), isNeverEmpty: true),
            "ARNs, with IAM's wildcards; all without the key."),
        FormatField("reason", .text(.line), "Why, in one line."),
    ])
}
