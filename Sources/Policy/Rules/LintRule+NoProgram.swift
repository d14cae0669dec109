// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents

extension LintRule {
    public static let noProgram: LintRule = LintRule(
        "claude/no-program", .warning,
        summary: "a rule about commands that begins with something that is no program",
        rationale: """
            `Bash(…)` is compared with commands of the shell, which begin with a program. Statements of SQL \
            and commands of Redis are words that a client is given, and an option or an address begins no \
            command. Such a rule meets nothing. A rule about the client, or with `*` before the words, meets \
            what is written on the command line in these letters. It meets neither a script nor other \
            capitals, so a role of the database that may only read is what holds.
            """,
        bad: [
            "claude: {settings: {permissions: {deny: [↓\"Bash(DROP TABLE:*)\", ↓\"Bash(delete from *)\", ↓\"Bash(FLUSHALL)\", ↓\"Bash(--force *)\"]}}}",
            "claude: {settings: {permissions: {deny: [↓\"Bash(UPDATE * SET *)\", ↓\"Bash(select * from users)\"]}}}",
        ],
        good: [
            "claude: {settings: {permissions: {deny: [\"Bash(* DROP TABLE*)\", \"Bash(truncate *)\", \"Bash(psql *)\", \"Bash(db.migrate *)\"]}}}"
        ])
}

extension PolicyRule {
    static let noProgram = PolicyRule(.noProgram, reads: [.claude]) { review in
        for (rule, fault) in review.unknownPrograms {
            guard let origin = rule.origin else { continue }
            review.report(
                .noProgram, "\(Printable.quoted(rule.text)) begins with \(fault.kind), which no program is",
                at: origin,
                help: fault.help)
        }
    }
}
