// SPDX-License-Identifier: Apache-2.0

import IAM

extension PolicyFormat {
    static let aws = MappingShape(
        [
            role,
            FormatField(
                "profile", .text(.profile),
                "A profile of the AWS CLI; from the user's configuration without the key."),
            FormatField(
                "region", .catalogue(.region),
                "The session's region; from the user's configuration without the key."),
        ] + session + [
            FormatField(
                "attribution", .choice(AWSAttribution.self),
                "`required`: a role that refuses session tags or a source identity ends the launch; `preferred`: the role is assumed without them."
            ),
            FormatField(
                "inference", .text(.line),
                "The role among `roles` that calls the agent's model; the main role without the key."
            ),
            FormatField(
                "roles", .named(.roleName, .mapping(furtherRole)),
                "Further roles by name; `AWS_PROFILE=NAME` picks one inside."),
        ])

    /// An entry of `aws.roles`.
    static let furtherRole = MappingShape([role] + session)

    private static let role = FormatField(
        "role", .text(.roleARN), "The role's ARN; from the user's configuration without the key.")

    /// The keys that every role has.
    private static let session = [
        FormatField(
            "access", .choice(AWSAccess.self),
            "`read-only`: the session may only read, as far as its role may; `role`: it may do whatever the role may. `read-only` without the key."
        ),
        FormatField(
            "services", .list(of: .catalogue(.iamService), isNeverEmpty: true),
            "Services that may be read; those of `egress.aws` without the key."),
        FormatField(
            "regions", .list(of: .catalogue(.region), isNeverEmpty: true),
            "Regions in which the session may be used; those of `egress.aws` without the key."),
        FormatField("allow", .list(of: .mapping(grant)), "Actions that are allowed in addition."),
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
            "Accounts whose resources may be used: `same` for the role's own, or a list of IDs. `same` without the key."
        ),
        FormatField(
            "duration", .text(.sessionDuration),
            "How long the session's keys are valid, 15m to 12h; a chained role gets an hour at most. `1h` without the key."
        ),
        FormatField(
            "external-id", .text(.externalID), "The external ID that the role's trust policy asks for."),
        FormatField(
            "session-policy", .bool,
            "`false` for a role that accepts no session policy: then a launch inspects the role itself. `true` without the key."
        ),
    ]

    /// An entry of `allow` or `deny`.
    static let grant = MappingShape([
        FormatField(
            "actions", isRequired: true, .list(of: .text(.action), isNeverEmpty: true),
            "Actions as IAM writes them, `*` and `?` allowed."),
        FormatField(
            "resources", .list(of: .text(.resourceARN), isNeverEmpty: true),
            "ARNs, with IAM's wildcards; all resources without the key."),
        FormatField("reason", .text(.line), "Why, in one line."),
    ])
}
