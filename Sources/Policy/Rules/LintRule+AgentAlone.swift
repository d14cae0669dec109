// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents

extension LintRule {
    public static let agentAlone: LintRule = LintRule(
        "claude/agent-alone", .warning,
        summary: "changes at AWS, or on a host that is open to the agent, that only deny rules prevent",
        rationale: """
            Deny rules are advice: they stop slips, not a command in `bash -c`, a script or an interpreter. \
            This rule reports where a deny rule is the only thing that stops something outside: an action \
            that AWS allows one of the sessions, or a host to which the rule's program is known to send. \
            Restrict the session, remove the host, or say why it is acceptable. What stays inside, such as \
            `rm` in a writable workspace, is not reported. `cx policy coverage` shows each rule with the \
            walls behind it.
            """,
        bad: [
            """
            claude: {settings: {permissions: {allow: [Bash], deny: [\"Bash(git push*)\", \"Bash(git * push*)\"]}}}
            egress: {hosts: [pypi.org, ↓github.com]}
            """,
            """
            claude: {settings: {permissions: {allow: [Bash], deny: [\"Bash(aws *)\"]}}}
            aws: {access: role}
            egress: {aws: {services: [↓sqs], regions: [us-east-1]}}
            """,
        ],
        good: [
            """
            extends: [base]
            workspace: {access: read-write}
            egress: {hosts: [pypi.org, files.pythonhosted.org]}
            """,
            """
            claude: {settings: {permissions: {allow: [Bash], deny: [\"Bash(aws *)\"]}}}
            aws: {access: read-only}
            egress: {aws: {services: [sts, sqs], regions: [us-east-1]}}
            """,
        ])
}

extension PolicyRule {
    static let agentAlone = PolicyRule(.agentAlone, reads: [.claude, .aws, .egress]) { review in
        let operations = review.agent.alone.map(\.operation)
        if let place = review.place(of: operations) {
            review.report(
                .agentAlone, "only deny rules stop \(review.list(operations))", at: place,
                help: "give \(review.agent.sessions(allowing: operations)) access: read-only; "
                    + "see cx policy coverage")
        }
        let opened = review.agent.opened.filter { !review.idle.contains($0.rule) }
        guard let first = opened.first else { return }
        let more = opened.count - 1
        review.report(
            .agentAlone,
            "only \(Printable.quoted(first.rule.text))\(more > 0 ? " and \(more) more deny \(more > 1 ? "rules" : "rule")" : "") "
                + "\(more > 0 ? "keep" : "keeps") the agent from sending to \(first.host.name.text)",
            at: first.host.origin,
            help: "leave the host out, or say why that is enough; see cx policy coverage")
    }
}
