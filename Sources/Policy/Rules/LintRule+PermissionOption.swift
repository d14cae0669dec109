// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents

extension LintRule {
    public static let permissionOption: LintRule = LintRule(
        "claude/permission-option", .warning,
        summary: "a deny or ask rule about an option that may also stand elsewhere or be spelt otherwise",
        rationale: """
            Claude Code compares a rule with the command as it is written, and an option may stand anywhere. \
            `git push x --force`, `git push -f` and `git push x +main` do the same, and `Bash(git push \
            --force *)` matches none of them. `Bash(rm -rf *)` matches neither `rm -fr x` nor `rm -r -f x`. \
            An agent writes these without meaning to get past anything. Use the forms that are named, which \
            match the option wherever it stands. No pattern holds single letters together in any order, so \
            for `-rf` they match every option. Programs that run another one, such as `python3 -c`, are not \
            reported: their options have a place.
            """,
        bad: [
            "claude: {settings: {permissions: {deny: [↓\"Bash(git push --force *)\", ↓\"Bash(rm -rf *)\"]}}}",
            "claude: {settings: {permissions: {ask: [↓\"Bash(git commit --no-verify:*)\", ↓\"Bash(npm publish --force)\", ↓\"Bash(sed -i *)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"Bash(aws --profile prod:*)\", ↓\"Bash(curl -X POST:*)\"]}}}",
        ],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(git *push *--force)\", \"Bash(git *push *--force *)\", \"Bash(rm -*)\", \"Bash(rm * -*)\"]}}}",
            "claude: {settings: {permissions: {deny: [\"Bash(python3 -c *)\", \"Bash(docker run --privileged *)\", \"Bash(find * -delete*)\"]}}}",
            "claude: {settings: {permissions: {allow: [\"Bash(git push --dry-run *)\"]}}}",
        ])

    public static let permissionBare: LintRule = LintRule(
        "claude/permission-bare", .warning,
        summary:
            "a deny or ask rule with ` *` behind another `*`, which misses a command with nothing behind it",
        rationale: """
            ` *` at the end also matches the command with nothing behind it, but only if it is the rule's \
            single `*`. Behind another one it needs something to follow: `Bash(aws iam delete-* *)` does not \
            match `aws iam delete-account-password-policy`, and `Bash(git * push *)` does not match \
            `git -C . push`. Leave ` *` out behind a `*`, and join the `*` to a verb. The rule is reported if \
            its last word is open (`delete-*`), is an option, or is a verb that is known to act alone.
            """,
        bad: [
            "claude: {settings: {permissions: {deny: [↓\"Bash(aws * delete-* *)\", \"Bash(git push*)\", ↓\"Bash(git * push *)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"Bash(git * --no-verify *)\", ↓\"Bash(npm * --force *)\", ↓\"Bash(aws * --region us-east-1 *)\"]}}}",
        ],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(aws * delete-*)\", \"Bash(git push*)\", \"Bash(git * push*)\", \"Bash(kubectl *set *)\"]}}}",
            "claude: {settings: {permissions: {deny: [\"Bash(git * --no-verify)\", \"Bash(git * --no-verify *)\", \"Bash(psql * --command *)\", \"Bash(ssh * -o *)\"]}}}",
        ])
}

extension PolicyRule {
    static let permissionOption = PolicyRule(.permissionOption, reads: [.claude]) { review in
        // Each form is named once, so that a person may take all of them over.
        var named: [String: Origin] = [:]
        for rule in review.standing {
            guard let spelling = review.optionSpellings[rule], let origin = rule.origin else { continue }
            let shown = spelling.open.prefix(3).map { "`\($0)`" }
            let more = spelling.open.count - shown.count
            let earlier = spelling.closing.compactMap { named[$0] }.first
            let forms = spelling.closing.filter { named[$0] == nil }
            for form in forms { named[form] = origin }
            let place = spelling.replaces ? " in its place" : ""
            let wide = spelling.isWide ? ", which match every option" : ""
            review.report(
                .permissionOption,
                "\(Printable.quoted(rule.text)) does not match \(shown.joined(separator: ", "))"
                    + (more > 0 ? " and \(more) more \(more > 1 ? "spellings" : "spelling")" : ""),
                at: origin,
                help: forms.isEmpty
                    ? earlier.map { "write the rules that \($0) is told to add\(place)" }
                    : "\(spelling.replaces ? "write" : "add") \(PolicyReview.list(rules: forms))\(place)\(wide)"
                        + (earlier.map { ", beside the rules for \($0)" } ?? ""))
        }
    }

    static let permissionBare = PolicyRule(.permissionBare, reads: [.claude]) { review in
        for rule in review.standing where rule.list != .allow {
            guard let (command, closing) = NearbySpelling.bareClosing(rule, among: review.rules),
                let origin = rule.origin
            else { continue }
            review.report(
                .permissionBare,
                "\(Printable.quoted(rule.text)) does not match with nothing behind it, as `\(command)`",
                at: origin,
                // The form without ` *` at its end meets this one command.
                help: closing.hasSuffix("*)")
                    ? "write \(Printable.quoted(closing)), which matches both"
                    : "add \(Printable.quoted(closing))")
        }
    }
}
