extension FindingRule {
    public static let region = FindingRule(
        "egress/region", .error,
        summary: "an unknown AWS region, or none",
        rationale: "",
        bad: [],
        good: [])
}
