import Addresses
import ClaudePermissions
public import Documents

extension FindingRule {
    public static let permissionExact: FindingRule = FindingRule(
        "claude/permission-exact", .warning,
        summary: "a deny or ask rule that meets one command alone, and not the same with more behind it",
        rationale: """
            A rule without `*` meets exactly the command that it spells: `Bash(rm)` does not meet `rm -rf x`, nor \
            `Bash(git push)` `git push origin`. ` *` at its end meets the bare command and everything behind it.
            """,
        bad: ["claude: {settings: {permissions: {deny: [↓\"Bash(rm)\", ↓\"Bash(docker system prune)\"]}}}"],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(rm *)\", \"Bash(make:*)\"], allow: [\"Bash(npm test)\"]}}}"
        ])
}

extension PolicyRule {
    static let permissionExact = PolicyRule(.permissionExact, reads: [.claude]) { review in
        for rule in review.rules where rule.list != .allow {
            guard let closing = NearbySpelling.exactClosing(rule, among: review.rules),
                let origin = rule.origin
            else {
                continue
            }
            review.report(
                .permissionExact, "\(Printable.quoted(rule.text)) does not match with anything behind it",
                at: origin,
                help: "write \(Printable.quoted(closing))")
        }
    }
}
