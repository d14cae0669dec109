// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents

extension LintRule {
    public static let permissionAnchor: LintRule = LintRule(
        "claude/permission-anchor", .warning,
        summary: "a rule about a file that begins with one slash, which means the workspace, not the root",
        rationale: """
            In a policy, `Read(/etc/passwd)` is about `etc/passwd` in the workspace: for Claude Code one \
            slash begins where its settings belong, and only two slashes begin at the root. Write \
            `Read(//etc/passwd)` for the system's file, and `Read(./etc/passwd)` for the workspace's.
            """,
        bad: ["claude: {settings: {permissions: {deny: [↓\"Read(/etc/passwd)\", ↓\"Edit(/home/**)\"]}}}"],
        good: [
            "claude: {settings: {permissions: {deny: [\"Read(//etc/passwd)\", \"Edit(./etc/**)\", \"Read(/src/**)\"]}}}"
        ])
}

extension PolicyRule {
    static let permissionAnchor = PolicyRule(.permissionAnchor, reads: [.claude]) { review in
        let roots: Set = [
            "bin", "boot", "dev", "etc", "home", "lib", "media", "mnt", "opt", "proc", "root", "run", "sbin",
            "srv",
            "sys",
            "tmp", "usr", "var", "Users",
        ]
        for rule in review.standing {
            guard ["Read", "Edit"].contains(rule.tool), let specifier = rule.specifier,
                let origin = rule.origin,
                specifier.hasPrefix("/"), !specifier.hasPrefix("//"),
                let first = specifier.split(separator: "/").first, roots.contains(String(first))
            else { continue }
            review.report(
                .permissionAnchor, "\(Printable.quoted(rule.text)) is about \(first) in the workspace",
                at: origin,
                help:
                    "write \(Printable.quoted("\(rule.tool)(/\(specifier))")) for the root's, or .\(specifier)"
            )
        }
    }
}
