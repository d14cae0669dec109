extension FindingRule {
    public static let emptyValue = FindingRule(
        "shape/empty-value", .error,
        summary: "nothing where a value is needed",
        rationale: """
            An empty value leaves open what was meant: everything, nothing, or the default. A list of services that \
            became empty must not turn into a session for all of them, and an empty list of ports not into the \
            default. Write the value, or leave the key out.
            """,
        bad: [
            """
            ↓workspace:
            limits: {↓memory: }
            """,
            #"description: ↓"""#,
            "aws: {services: ↓[]}",
            """
            egress:
              hosts:
                - {host: api.example.com, ports: ↓[]}
            """,
            RuleExample("↓# A file that holds nothing yet.\n", isWhole: true),
        ],
        good: [
            "workspace: {access: read-only}",
            "aws: {services: [sqs], regions: [us-east-1]}",
            """
            egress:
              hosts:
                - {host: api.example.com, ports: [443]}
            """,
        ])
}
