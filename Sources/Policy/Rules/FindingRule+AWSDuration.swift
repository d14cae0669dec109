public import Documents
import IAM

extension FindingRule {
    public static let awsDuration: FindingRule = FindingRule(
        "aws/duration", .warning,
        summary: "a session that is longer than a chained role gets",
        rationale: """
            Whoever logs in by SSO, or by a role, has a role already, and AWS gives a role that is assumed by another \
            role one hour at most. Then cx asks for an hour, says so, and renews in time. So a longer duration counts \
            for nobody but IAM users, and what it promises the others do not get. An hour is enough for everybody, as \
            credentials are renewed as long as the session runs.
            """,
        bad: [
            "aws: {duration: ↓2h}",
            "aws: {roles: {model: {role: \"arn:aws:iam::123456789012:role/model\", duration: ↓90m}}}",
        ],
        good: [
            "aws: {duration: 1h}"
        ])
}

extension PolicyRule {
    static let awsDuration = PolicyRule(.awsDuration, reads: [.aws]) { review in
        for duration in review.draft.aws?.sessions.compactMap(\.duration) ?? []
        where duration.value > AWSSessionRules.defaultDuration {
            review.report(
                .awsDuration,
                "a role that is assumed by another role, as after a login by SSO, gets an hour at most",
                at: duration.origin,
                help: "say `duration: 1h`, or leave it out: cx renews the credentials in time")
        }
    }
}
