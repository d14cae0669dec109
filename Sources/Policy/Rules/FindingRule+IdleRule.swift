import Addresses
import ClaudePermissions
public import Documents

extension FindingRule {
    public static let permissionShadowed: FindingRule = FindingRule(
        "claude/permission-shadowed", .error, voidsPolicy: false,
        summary: "an ask or allow rule that a rule of a list before it decides for",
        rationale: """
            Deny rules come first, then ask rules, then allow rules, and the first that matches decides however narrow \
            another is: a deny rule has no exceptions. A rule that another one decides for wherever it matches says what \
            does not happen. Narrow the other rule, or leave this one out. Where the policy that is extended says it, and \
            this one denies more, nothing is found.
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
                "\(Printable.quoted(finding.rule.value)) can never count, since \(Printable.quoted(other.value)) \(word) "
                    + "all of it",
                at: finding.rule.origin, help: "the other one is in \(other.origin); it has no exceptions")
        }
    }
}

extension FindingRule {
    public static let denyShadowed: FindingRule = FindingRule(
        "claude/deny-shadowed", .error, voidsPolicy: false,
        summary: "a permission rule that adds nothing to another one of the same list and file",
        rationale: """
            A rule of which another one of the same list meets everything decides nothing. It takes no wall down, but \
            a reviewer takes it for one: who later removes the wide rule believes that the narrow one still stands for what \
            it seems to name, and who edits the narrow one changes nothing. Leave it out, or narrow the other. Rules of \
            several files are `claude/permission-repeated`.
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

extension FindingRule {
    public static let permissionRepeated: FindingRule = FindingRule(
        "claude/permission-repeated", .warning,
        summary: "a permission rule that adds nothing to one of a policy that is extended",
        rationale: """
            Lists append along `extends`, so what a parent denies is denied without being said again. It is no error, since \
            the parent may change, and an author may want a rule to stand whatever the parent says: then allow it with that \
            reason. A parent's rule is never found for what a child adds.
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
