import Addresses
import ClaudePermissions
public import Documents

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
