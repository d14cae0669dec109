// SPDX-License-Identifier: Apache-2.0

public import Documents
import IAM

extension LintRule {
    public static let awsDuration: LintRule = LintRule(
        "aws/duration", .warning,
        summary: "a session that is longer than a chained role gets",
        rationale: """
            Someone who logs in by SSO, or by a role, already has a role, and AWS gives a role that is \
            assumed by another role one hour at most. In that case cx asks for an hour, says so, and renews \
            in time. So a longer duration works only for IAM users, and promises the others something that \
            they do not get. An hour is enough for everybody, because cx renews the credentials as long as \
            the session runs.
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
