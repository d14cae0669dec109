extension FindingRule {
    public static let unknownValue = FindingRule(
        "shape/unknown-value", .error,
        summary: "none of the known values",
        rationale: "",
        bad: [],
        good: [])
}
