// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents

extension LintRule {
    public static let permissionShadowed: LintRule = LintRule(
        "claude/permission-shadowed", .error, blocksLaunch: false,
        summary: "an ask or allow rule that never counts, because a rule of an earlier list decides first",
        rationale: """
            Deny rules come first, then ask rules, then allow rules. The first rule that matches decides, \
            even if another is narrower: a deny rule has no exceptions. A rule that is always decided by \
            another one says something that does not happen. Narrow the other rule, or remove this one. If \
            the parent has this rule and the child denies more, nothing is reported.
            """,
        bad: [
            "claude: {settings: {permissions: {deny: [\"Bash(git *)\"], allow: [↓\"Bash(git status)\"]}}}",
            "claude: {settings: {permissions: {ask: [\"Read(//etc/**)\"], allow: [↓\"Read(//etc/hosts)\"]}}}",
            "claude: {settings: {permissions: {deny: [\"WebFetch(domain:*.a.com)\"], ask: [↓\"WebFetch(domain:x.a.com)\"]}}}",
        ],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(git push*)\", \"Bash(git * push*)\"], allow: [\"Bash(git *)\"]}}}"
        ])
}

extension PolicyRule {
    static let permissionShadowed = PolicyRule(.permissionShadowed, reads: [.claude]) { review in
        for finding in review.permissions where finding.kind == .shadowed {
            guard let other = finding.other else { continue }
            let word = finding.otherList == .ask ? "asks about" : "denies"
            review.report(
                .permissionShadowed,
                "\(Printable.quoted(finding.rule.value)) never counts, since \(Printable.quoted(other.value)) \(word) "
                    + "all of it",
                at: finding.rule.origin, help: "the other one is in \(other.origin); it has no exceptions")
        }
    }
}

extension LintRule {
    public static let denyShadowed: LintRule = LintRule(
        "claude/deny-shadowed", .error, blocksLaunch: false,
        summary: "a permission rule that adds nothing to another rule of the same list and file",
        rationale: """
            A rule decides nothing if another rule of the same list matches everything that it matches. The \
            rule does no harm, but a reviewer takes it for a restriction: someone who later removes the wide \
            rule believes that the narrow one still covers what it seems to name, and someone who edits the \
            narrow one changes nothing. Remove it, or narrow the other. Rules of several files are reported \
            by `claude/permission-repeated`.
            """,
        bad: [
            "claude: {settings: {permissions: {deny: [\"Bash(aws * start-deploy*)\", ↓\"Bash(aws * start-deployment*)\"]}}}",
            "claude: {settings: {permissions: {deny: [\"Bash(rm *)\", ↓\"Bash(rm:*)\", ↓\"Bash(rm *)\"]}}}",
            "claude: {settings: {permissions: {allow: [Bash, ↓\"Bash(ls *)\"]}}}",
        ],
        good: ["claude: {settings: {permissions: {deny: [\"Bash(git clean*)\", \"Bash(git * clean*)\"]}}}"])
}

extension PolicyRule {
    static let denyShadowed = PolicyRule(.denyShadowed, reads: [.claude]) { review in
        for finding in review.permissions where finding.kind == .redundant {
            guard let other = finding.other else { continue }
            review.report(
                .denyShadowed,
                "\(Printable.quoted(finding.rule.value)) adds nothing to \(Printable.quoted(other.value))",
                at: finding.rule.origin, help: "leave it out; the other one is in \(other.origin)",
                fix: .removal)
        }
    }
}

extension LintRule {
    public static let permissionRepeated: LintRule = LintRule(
        "claude/permission-repeated", .warning,
        summary: "a permission rule that adds nothing to a rule of an extended policy",
        rationale: """
            Lists append along `extends`, so the child denies what the parent denies without saying it \
            again. This is not an error, since the parent may change, and an author may want a rule to stay \
            whatever the parent says: then allow the warning with that reason. A parent's rule is never \
            reported because of what a child adds.
            """,
        bad: [
            "extends: [base]\nclaude: {settings: {permissions: {deny: [↓\"Bash(rm *)\", ↓\"Bash(rm -rf *)\"]}}}"
        ],
        good: [
            "extends: [base]\nclaude: {settings: {permissions: {deny: [\"Bash(chmod *)\", \"Bash(git *)\"]}}}"
        ])
}

extension PolicyRule {
    static let permissionRepeated = PolicyRule(.permissionRepeated, reads: [.claude]) { review in
        for finding in review.permissions where finding.kind == .repeated {
            guard let other = finding.other else { continue }
            review.report(
                .permissionRepeated,
                "\(Printable.quoted(finding.rule.value)) adds nothing to \(Printable.quoted(other.value))",
                at: finding.rule.origin, help: "the other one is in \(other.origin)", fix: .removal)
        }
    }
}
