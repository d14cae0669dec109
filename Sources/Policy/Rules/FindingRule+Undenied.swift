import Addresses
public import Documents

extension FindingRule {
    public static let undenied: FindingRule = FindingRule(
        "claude/undenied", .warning,
        summary:
            "commands of AWS that change something, and that neither a deny rule nor the session's policy holds",
        rationale: """
            The policy denies commands of `aws`, and one of its sessions may do whatever its role may: so \
            what the list forgets is done. `AWS_PROFILE` chooses every role of `aws.roles`, so each of \
            them counts. The commands are those of all services that the policy reaches, by AWS's own \
            access levels. Name them, or let the session only read (`aws: {access: read-only}`), which \
            needs no list. Nothing is found where every session is cut down, nor where no rule is about \
            `aws`.
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
            .undenied, "no wall holds \(review.list(open))", at: place,
            help:
                "deny \(review.agent.closing(open).prefix(4).map { Printable.quoted($0) }.joined(separator: ", ")), "
                + "or give \(review.agent.sessions(allowing: open)) access: read-only")
    }
}
