// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents

extension LintRule {
    public static let permissionPrefix: LintRule = LintRule(
        "claude/permission-prefix", .warning,
        summary: "a deny or ask rule that does not match when options stand before the verb",
        rationale: """
            Options before the verb are the nearest way past a rule, and an agent finds it by itself: \
            `Bash(git push *)` does not match `git -C . push`, nor does `Bash(aws s3 rm:*)` match the \
            command `aws --profile p s3 rm`. Add the same rule with a `*` before the verb. A rule that \
            `claude/permission-option` or `claude/permission-exact` reports is not reported here, since the \
            forms named there meet this, too.
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
        for rule in review.standing where rule.list != .allow {
            guard review.optionSpellings[rule] == nil,
                NearbySpelling.exactClosing(rule, among: review.rules) == nil,
                let closing = NearbySpelling.optionClosing(rule, among: review.rules),
                let origin = rule.origin
            else {
                continue
            }
            review.report(
                .permissionPrefix,
                "\(Printable.quoted(rule.text)) does not match where options stand before the verb",
                at: origin, help: "add \(PolicyReview.list(rules: closing))")
        }
    }
}

extension LintRule {
    public static let permissionExact: LintRule = LintRule(
        "claude/permission-exact", .warning,
        summary: "a deny or ask rule that matches one command, but not the same command with more behind it",
        rationale: """
            A rule without `*` matches exactly the command that it spells: `Bash(rm)` does not match `rm -rf \
            x`, nor does `Bash(git push)` match `git push origin`. A rule with ` *` at its end matches the \
            bare command and everything behind it.
            """,
        bad: ["claude: {settings: {permissions: {deny: [↓\"Bash(rm)\", ↓\"Bash(docker system prune)\"]}}}"],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(rm *)\", \"Bash(make:*)\"], allow: [\"Bash(npm test)\"]}}}"
        ])
}

extension PolicyRule {
    static let permissionExact = PolicyRule(.permissionExact, reads: [.claude]) { review in
        for rule in review.standing where rule.list != .allow {
            guard review.optionSpellings[rule] == nil,
                let closing = NearbySpelling.exactClosing(rule, among: review.rules),
                let origin = rule.origin
            else {
                continue
            }
            review.report(
                .permissionExact, "\(Printable.quoted(rule.text)) does not match with anything behind it",
                at: origin,
                help: "write \(PolicyReview.list(rules: closing))"
                    + (closing.count > 1 ? " in its place" : ""))
        }
    }
}

extension LintRule {
    public static let permissionPath: LintRule = LintRule(
        "claude/permission-path", .warning,
        summary:
            "a deny or ask rule for one path of a program, which does not match the program's name alone",
        rationale: """
            `Bash(/usr/bin/rm *)` does not match `rm x`, while `Bash(rm *)` matches `/usr/bin/rm x` and \
            every other path. Claude Code compares a rule as it is written with the command as it is \
            written, and with the command's program name.
            """,
        bad: ["claude: {settings: {permissions: {deny: [↓\"Bash(/usr/bin/rm *)\"]}}}"],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(rm *)\"], allow: [\"Bash(/usr/bin/id *)\"]}}}"
        ])
}

extension PolicyRule {
    static let permissionPath = PolicyRule(.permissionPath, reads: [.claude]) { review in
        for rule in review.standing where rule.list != .allow {
            guard let closing = NearbySpelling.pathClosing(rule, among: review.rules),
                let origin = rule.origin
            else {
                continue
            }
            review.report(
                .permissionPath, "\(Printable.quoted(rule.text)) does not match the program by its name",
                at: origin,
                help: "write \(Printable.quoted(closing)), which meets every path too")
        }
    }
}
