import Addresses
import ClaudePermissions
public import Documents

extension FindingRule {
    public static let permissionPrefix: FindingRule = FindingRule(
        "claude/permission-prefix", .warning,
        summary: "a deny or ask rule that options before the verb get past",
        rationale: """
            Options that a program takes before its verb are the nearest way past a rule, and an agent finds it by itself: \
            `Bash(git push *)` does not meet `git -C . push`, nor `Bash(aws s3 rm:*)` the command `aws --profile p s3 rm`. \
            Add the same rule with a `*` before the verb.
            """,
        bad: [
            "claude: {settings: {permissions: {deny: [↓\"Bash(git push *)\", ↓\"Bash(kubectl delete *)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"Bash(aws s3 rm:*)\", ↓\"Bash(terraform apply*)\"]}}}",
        ],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(git push *)\", \"Bash(git * push*)\"]}}}",
            "claude: {settings: {permissions: {deny: [\"Bash(aws * delete-*)\", \"Bash(terraform *apply*)\", \"Bash(rm *)\"]}}}",
        ])
}

extension PolicyRule {
    static let permissionPrefix = PolicyRule(.permissionPrefix, reads: [.claude]) { review in
        for rule in review.rules where rule.list != .allow {
            guard let closing = NearbySpelling.optionClosing(rule, among: review.rules),
                let origin = rule.origin
            else {
                continue
            }
            review.report(
                .permissionPrefix,
                "\(Printable.quoted(rule.text)) does not match where options stand before the verb",
                at: origin, help: "add \(Printable.quoted(closing))")
        }
    }
}
