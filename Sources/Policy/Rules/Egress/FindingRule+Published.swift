extension FindingRule {
    public static let published = FindingRule(
        "egress/published", .warning,
        summary: "how many addresses published ranges are, and whose",
        rationale: "",
        bad: [],
        good: [])
}
