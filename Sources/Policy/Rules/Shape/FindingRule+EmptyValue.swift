extension FindingRule {
    public static let emptyValue = FindingRule(
        "shape/empty-value", .error,
        summary: "no value",
        rationale: "",
        bad: [],
        good: [])
}
