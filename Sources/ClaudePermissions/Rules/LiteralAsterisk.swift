// SPDX-License-Identifier: Apache-2.0

/// Judges asterisks that Claude Code takes literally because the rule ends with `:*`. `Bash(rm -rf /*:*)` meets
/// the command `rm -rf /*` as somebody types it for the shell to expand, and nothing else.
package enum LiteralAsterisk {
    /// Programs whose operands are files, which a person types with an asterisk.
    private static let programs: Set<Substring> = [
        "cat", "chattr", "chgrp", "chmod", "chown", "cp", "dd", "du", "ln", "ls", "mv", "rm", "rmdir",
        "shred",
        "srm", "tar", "touch", "truncate", "unlink", "wipe",
    ]
    /// Verbs of git whose operands are files.
    private static let verbs: Set<Substring> = [
        "add", "checkout", "clean", "mv", "restore", "rm", "stage",
    ]

    /// True if somebody may type this command: its asterisks stand in names of files, for a program that takes
    /// some.
    static func mayBeTyped(_ body: String) -> Bool {
        var words = body.split(separator: " ")
        if words.first == "sudo" || words.first == "doas" { words.removeFirst() }
        guard let program = words.first, !body.contains(":*"), !body.contains("://") else { return false }
        let takesFiles =
            programs.contains(program)
            || program == "git" && words.dropFirst().first.map(verbs.contains) ?? false
        return takesFiles && words.allSatisfy { !$0.hasPrefix("-") || !$0.contains("*") }
    }

    /// True for a word that is the name of a file by its form: `/*`, `~/*`, `*.log`.
    private static func isPath(_ word: Substring) -> Bool {
        word.contains("/") || word.hasPrefix("*.") || word.hasPrefix(".") || word.hasPrefix("~")
    }

    /// Returns the command that a rule meets although it may be meant for more, as `rm *` for `Bash(rm *:*)`;
    /// nil if the rule says what it does.
    package static func meant(by rule: AgentRule) -> (command: String, wide: String)? {
        guard let pattern = rule.shell, pattern.kind == .prefix else { return nil }
        let body = String(pattern.text.dropLast(2))
        guard body.split(separator: " ").contains(where: { $0.contains("*") && !isPath($0) }) else {
            return nil
        }
        return (body, "Bash(\(body.open()))")
    }
}
