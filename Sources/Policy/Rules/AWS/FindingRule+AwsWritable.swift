import Addresses
public import Documents
import IAM

extension FindingRule {
    public static let awsWritable: FindingRule = FindingRule(
        "aws/writable", .warning,
        summary: "a session that may change things, in a policy whose name says read-only",
        rationale: """
            With `access: role` the session may do whatever the role may, and with `session-policy: false` a role that \
            may change single resources is not found out. Whoever chooses a policy goes by its name, and one that is \
            called read-only should hold its session to reading. Say `access: read-only` and let cx pass a session \
            policy, or call the policy something else.
            """,
        bad: [
            RuleExample("cx: 1\nname: readonly-audit\naws: {access: ↓role}", isWhole: true),
            RuleExample("cx: 1\nname: readonly-audit\naws: {session-policy: ↓false}", isWhole: true),
        ],
        good: [
            RuleExample("cx: 1\nname: readonly-audit\naws: {access: read-only}", isWhole: true),
            "aws: {access: role}",
        ])
}

extension PolicyRule {
    static let awsWritable = PolicyRule(.awsWritable, reads: [.name, .aws]) { review in
        guard ReadOnlyName.says(review.policy.name), let aws = review.draft.aws else { return }
        let shown = Printable.quoted(review.policy.name)
        for session in aws.sessions {
            if let access = session.access, access.value == .role {
                review.report(
                    .awsWritable, "the session may do whatever the role may, and \(shown) says read-only",
                    at: access.origin,
                    help: "say `access: read-only`")
            } else if let passes = session.passesPolicy, !passes.value {
                review.report(
                    .awsWritable,
                    "nothing but the role itself holds the session to reading, and \(shown) says read-only",
                    at: passes.origin, help: "leave `session-policy` out")
            }
        }
    }
}
