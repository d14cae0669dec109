extension FindingRule {
    public static let wrongType = FindingRule(
        "shape/wrong-type", .error,
        summary: "a value of another type",
        rationale: "",
        bad: [],
        good: [])
}
