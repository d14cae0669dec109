extension FindingRule {
    public static let service = FindingRule(
        "egress/service", .error,
        summary: "an unknown AWS service, or none",
        rationale: "",
        bad: [],
        good: [])
}
