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

extension FindingRule {
    public static let permissionPath: FindingRule = FindingRule(
        "claude/permission-path", .warning,
        summary: "a deny or ask rule for one path of a program, which its name alone gets past",
        rationale: """
            `Bash(/usr/bin/rm *)` does not meet `rm x`, while `Bash(rm *)` meets `/usr/bin/rm x` and every other path: Claude \
            Code compares a command as it is written and by the program's name, and a rule only as it is written.
            """,
        bad: ["claude: {settings: {permissions: {deny: [↓\"Bash(/usr/bin/rm *)\"]}}}"],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(rm *)\"], allow: [\"Bash(/usr/bin/id *)\"]}}}"
        ])
}

extension PolicyRule {
    static let permissionPath = PolicyRule(.permissionPath, reads: [.claude]) { review in
        for rule in review.rules where rule.list != .allow {
            guard let closing = NearbySpelling.pathClosing(rule, among: review.rules),
                let origin = rule.origin
            else {
                continue
            }
            review.report(
                .permissionPath, "\(Printable.quoted(rule.text)) does not match the program by its name",
                at: origin,
                help: "write \(Printable.quoted(closing)), which meets every path too",
                fix: .replacement(closing))
        }
    }
}
