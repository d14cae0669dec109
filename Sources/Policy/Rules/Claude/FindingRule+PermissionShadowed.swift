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
