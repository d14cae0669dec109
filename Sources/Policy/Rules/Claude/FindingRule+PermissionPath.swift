import Addresses
import ClaudePermissions
public import Documents

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
