// SPDX-License-Identifier: Apache-2.0

import Addresses
import ClaudePermissions
public import Documents

extension LintRule {
    public static let deniedByAccident: LintRule = LintRule(
        "claude/denied-by-accident", .warning,
        summary: "a deny rule about changes that also matches AWS commands that only read",
        rationale: """
            A pattern such as `Bash(aws * stop-*)` is written for changes, but it also matches `aws logs \
            stop-query`, which ends a query and changes nothing. The investigation is refused something that \
            its session may do. Name the verbs that are meant, or say why the others are denied too. It is \
            not an accident if the command shows secrets or data, or if the rule names the command, a verb \
            that reads, or a whole service.
            """,
        bad: [
            """
            claude: {settings: {permissions: {allow: [Bash], deny: [↓\"Bash(aws * stop-*)\"]}}}
            egress: {aws: {services: [cloudtrail, logs], regions: [us-east-1]}}
            """
        ],
        good: [
            """
            claude: {settings: {permissions: {allow: [Bash], deny: [\"Bash(aws * stop-logging*)\"]}}}
            egress: {aws: {services: [cloudtrail, logs], regions: [us-east-1]}}
            """,
            """
            claude: {settings: {permissions: {allow: [Bash], deny: [\"Bash(aws * receive-message*)\"]}}}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """,
        ])
}

extension PolicyRule {
    static let deniedByAccident = PolicyRule(.deniedByAccident, reads: [.claude, .aws, .egress]) { review in
        for accident in review.agent.accidents {
            guard let origin = accident.rule.origin else { continue }
            review.report(
                .deniedByAccident,
                "\(Printable.quoted(accident.rule.text)) denies \(review.list(accident.operations)), which only \(accident.operations.count > 1 ? "read" : "reads")",
                at: origin, help: "name the verbs that are meant")
        }
    }
}
