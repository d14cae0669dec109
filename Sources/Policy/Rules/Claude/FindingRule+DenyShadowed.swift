import Addresses
import ClaudePermissions
public import Documents

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
