// SPDX-License-Identifier: Apache-2.0

import Addresses
public import Documents

extension LintRule {
    public static let undenied: LintRule = LintRule(
        "claude/undenied", .warning,
        summary:
            "AWS commands that change something and that neither a deny rule nor the session policy stops",
        rationale: """
            The policy denies commands of `aws`, and one of its sessions may do whatever its role may. So a \
            command that the list forgets is carried out. `AWS_PROFILE` can choose every role of \
            `aws.roles`, so each of them counts. cx looks at the commands of all services that the policy \
            reaches, by AWS's own access levels. Deny the commands, or let the session only read (`aws: \
            {access: read-only}`), which needs no list. Nothing is reported if every session only reads, or \
            if no rule is about `aws`.
            """,
        bad: [
            """
            claude: {settings: {permissions: {allow: [Bash], deny: [\"Bash(aws * delete-*)\"]}}}
            aws: {access: role}
            egress: {aws: {services: [↓sqs], regions: [us-east-1]}}
            """,
            """
            claude: {settings: {permissions: {allow: [Bash], deny: [\"Bash(aws * delete-*)\"]}}}
            aws: {roles: {repair: {role: "arn:aws:iam::123456789012:role/repair", access: role}}}
            egress: {aws: {services: [↓sqs], regions: [us-east-1]}}
            """,
        ],
        good: [
            """
            claude: {settings: {permissions: {allow: [Bash], deny: [\"Bash(aws * delete-*)\"]}}}
            aws: {access: read-only}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """
        ])
}

extension PolicyRule {
    static let undenied = PolicyRule(.undenied, reads: [.claude, .aws, .egress]) { review in
        let open = review.agent.undenied
        guard let place = review.place(of: open) else { return }
        review.report(
            .undenied, "no wall stops \(review.list(open))", at: place,
            help:
                "deny \(review.agent.closing(open).prefix(4).map { Printable.quoted($0) }.joined(separator: ", ")), "
                + "or give \(review.agent.sessions(allowing: open)) access: read-only")
    }
}
