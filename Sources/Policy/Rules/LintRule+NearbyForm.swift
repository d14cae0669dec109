// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents

extension LintRule {
    public static let nearbyForm: LintRule = LintRule(
        "claude/nearby-form", .warning,
        summary: "a form of a command that gets past deny rules that no other wall backs",
        rationale: """
            Claude Code looks through `env`, `timeout` and the like, but not into what another shell, an \
            interpreter, `xargs` with options or `find -exec` start. Where AWS, the network or the container \
            stops the same thing, this does not matter, and nothing is reported. Where a rule stands alone, \
            deny the commonest forms as well: an agent tries them next. No rule can close scripts, copies of \
            a program and much of the shell's grammar (docs/deny-rules.md).
            """,
        bad: [
            """
            claude: {settings: {permissions: {allow: [Bash], deny: [↓↓↓\"Bash(gh *)\"]}}}
            egress: {hosts: [api.github.com]}
            """
        ],
        good: [
            """
            claude: {settings: {permissions: {allow: [Bash], deny: [\"Bash(gh *)\"]}}}
            egress: {hosts: [pypi.org]}
            """,
            """
            claude:
              settings:
                permissions:
                  deny:
                    - \"Bash(gh *)\"
                    - \"Bash(bash *)\"
                    - \"Bash(sh *)\"
                    - \"Bash(eval *)\"
                    - \"Bash(python3 *)\"
                    - \"Bash(perl *)\"
                    - \"Bash(node *)\"
                    - \"Bash(xargs *)\"
                    - \"Bash(find *)\"
            egress: {hosts: [api.github.com]}
            """,
        ])
}

extension PolicyRule {
    static let nearbyForm = PolicyRule(.nearbyForm, reads: [.claude, .aws, .egress]) { review in
        let alone = review.agent.rulesAlone.filter { !review.idle.contains($0) }
        let own = review.policy.files.last?.path
        // The host that a parent's rule is about stands in this file, where it can be removed or allowed.
        let opening = review.agent.opened.first { $0.host.origin.file == own }?.host.origin
        let ruled = alone.first { $0.origin?.file == own }?.origin
        guard let place = ruled ?? opening ?? alone.first?.origin else { return }
        for kind in CommandForm.Kind.allCases {
            let (forms, rules) = review.agent.forms(of: kind, past: alone)
            guard let first = rules.first else { continue }
            let closing = Set(forms.map(\.closing)).sorted().map { Printable.quoted($0) }
            let names = forms.map { "`\($0.shown)`" }.joined(separator: ", ")
            let more =
                rules.count > 1 ? " and \(rules.count - 1) more \(rules.count > 2 ? "rules" : "rule")" : ""
            review.report(
                .nearbyForm,
                "\(names) \(forms.count > 1 ? "get" : "gets") past \(Printable.quoted(first.text))\(more)",
                at: place, help: "deny \(closing.joined(separator: ", ")) too")
        }
    }
}
