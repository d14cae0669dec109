// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents

extension FileReader {
    /// Reports a rule that spells out secrets, even beside errors, and returns them.
    func secrets(of rule: Located<String>) -> [String] {
        let secrets = RuleSecret.all(in: rule.value)
        guard !secrets.isEmpty else { return [] }
        findings.report(
            .permissionSecret, "a permission rule spells out a secret", at: rule.origin,
            help: "revoke it, and write * in its place: everyone who can read the file has it")
        return secrets
    }
}

extension LintRule {
    public static let permissionSecret: LintRule = LintRule(
        "claude/permission-secret", .warning, hidesSource: true,
        summary: "a permission rule that spells out a token, a password or a key",
        rationale: """
            A rule that was copied from a session often holds the whole command with its credentials. The \
            policy is in a repository, in Claude Code's settings inside the sandbox and in each session's \
            record, so everyone who can read one of these has the secret, the agent included. Revoke it, and \
            write the rule with `*` in its place. No report of cx repeats the secret or its line.
            """,
        bad: [
            "claude: {settings: {permissions: {deny: [↓\"Bash(curl -H 'Authorization: Bearer 0123456789abcdef' *)\"]}}}",
            "claude: {settings: {permissions: {allow: [↓\"Bash(PGPASSWORD=hunter2 psql *)\", ↓\"Bash(git clone https://ada:hunter2@git.example.com/x)\"]}}}",
        ],
        good: [
            "claude: {settings: {permissions: {allow: [\"Bash(PGPASSWORD=$DB psql *)\", \"Bash(curl -H * https://example.com/*)\"]}}}",
            "claude: {settings: {permissions: {deny: [\"Bash(docker login --password-stdin *)\", \"Bash(gh auth token *)\"]}}}",
        ])
}
