// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents

extension LintRule {
    public static let literalAsterisk: LintRule = LintRule(
        "claude/literal-asterisk", .warning,
        summary: "a rule that ends with `:*`, so that its other `*` stands for itself",
        rationale: """
            With `:*` at its end, a rule takes every other `*` literally. `Bash(rm *:*)` matches the command \
            `rm *`, as somebody types it for the shell to expand, and not `rm notes.txt`. If that is meant, \
            allow the warning and say so. If the `*` stands for anything, leave `:*` out. A `*` in the name \
            of a file is not reported, as in `Bash(shred /*:*)`.
            """,
        bad: ["claude: {settings: {permissions: {deny: [↓\"Bash(rm *:*)\", ↓\"Bash(git add *:*)\"]}}}"],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(rm *)\", \"Bash(shred ~/*:*)\", \"Bash(shred *.log:*)\"]}}}"
        ])
}

extension PolicyRule {
    static let literalAsterisk = PolicyRule(.literalAsterisk, reads: [.claude]) { review in
        for rule in review.standing {
            guard let (command, wide) = LiteralAsterisk.meant(by: rule), let origin = rule.origin else {
                continue
            }
            review.report(
                .literalAsterisk,
                "\(Printable.quoted(rule.text)) matches the * of `\(command)`, and nothing in its place",
                at: origin, help: "write \(Printable.quoted(wide)) if * stands for anything")
        }
    }
}
