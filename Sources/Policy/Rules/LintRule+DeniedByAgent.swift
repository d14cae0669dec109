// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents
import IAM

extension LintRule {
    public static let awsDeniedByAgent: LintRule = LintRule(
        "aws/denied-by-agent", .warning,
        summary: "an action that `aws.allow` names, and whose command a deny rule stops",
        rationale: """
            `aws.allow` brings back an action that an investigation needs, with its reason. A deny rule of \
            Claude Code's that matches its only command, often a parent's, takes it away again, and no allow \
            rule makes an exception to a deny rule. Leave the action or the rule out, or extend a policy \
            without the rule.
            """,
        bad: [
            """
            claude: {settings: {permissions: {deny: ["Bash(aws * receive-message*)"]}}}
            aws:
              allow:
                - ↓{actions: ["sqs:ReceiveMessage"], reason: look at the dead letters}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """
        ],
        good: [
            """
            claude: {settings: {permissions: {deny: ["Bash(aws * purge-queue*)"]}}}
            aws:
              allow:
                - {actions: ["sqs:ReceiveMessage"], reason: look at the dead letters}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """
        ])
}

extension PolicyRule {
    static let awsDeniedByAgent = PolicyRule(.awsDeniedByAgent, reads: [.claude, .aws, .egress]) { review in
        let rules = AWSCommandRules(review.rules)
        guard !rules.isEmpty, let aws = review.draft.aws else { return }
        for grant in aws.sessions.flatMap(\.allow) {
            let names = grant.actions.filter { !ActionPattern($0).isWildcard }
            let stopped = names.compactMap { name in
                review.agent.rule(among: rules, stopping: name).map { (name, $0) }
            }
            guard let (_, rule) = stopped.first else { continue }
            let list = stopped.map(\.0).joined(separator: ", ")
            review.report(
                .awsDeniedByAgent,
                "\(list) \(stopped.count == 1 ? "is" : "are") allowed by name, and "
                    + "\(Printable.quoted(rule.text)) denies \(stopped.count == 1 ? "its command" : "their commands")",
                at: grant.origin,
                help: "leave one of them out\(rule.origin.map { "; the rule is in \($0)" } ?? "")")
        }
    }
}

extension AgentReview {
    /// Returns the first rule that denies every command which needs the action; nil if one is not denied.
    fileprivate func rule(among rules: AWSCommandRules, stopping action: String) -> AgentRule? {
        let commands = commands(needing: action)
        let denying = commands.compactMap { rules.rule(denying: $0) }
        return denying.count == commands.count ? denying.first : nil
    }
}
