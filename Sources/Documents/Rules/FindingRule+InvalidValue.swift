extension FindingRule {
    public static let invalidValue = FindingRule(
        "shape/invalid-value", .error,
        summary: "a value out of its range, or not of its form",
        rationale: """
            The value has the right type, but cx, the kernel, podman or AWS would refuse it or take it for another: \
            `4GB` and `4GiB` differ by seven per cent, and no role's session lasts 24 hours. It is said here, with its \
            line, and not in the middle of a launch. The finding says what is possible.
            """,
        bad: [
            "limits: {memory: ↓4GB, cpus: ↓0}",
            "aws: {duration: ↓24h, role: ↓investigator}",
            "aws: {account: [↓12345]}",
            """
            egress:
              hosts:
                - {host: db.example.com, ports: [5432], tls: [↓443]}
            """,
            """
            description: ↓|
              Two lines,
              where one is wanted.
            """,
            RuleExample("cx: 1\nname: ↓Example Policy\n", isWhole: true),
        ],
        good: [
            "limits: {memory: 4GiB, cpus: 0.5}",
            #"aws: {duration: 12h, role: "arn:aws:iam::123456789012:role/investigator"}"#,
            #"aws: {account: ["123456789012"]}"#,
            """
            egress:
              hosts:
                - {host: db.example.com, ports: [5432], tls: [5432]}
            """,
            "description: One line.",
        ])
}
