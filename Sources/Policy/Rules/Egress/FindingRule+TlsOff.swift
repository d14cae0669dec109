extension FindingRule {
    public static let tlsOff = FindingRule(
        "egress/tls-off", .warning,
        summary: "443 without TLS",
        rationale: "",
        bad: [],
        good: [])
}
