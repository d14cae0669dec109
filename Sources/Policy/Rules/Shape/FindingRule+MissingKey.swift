extension FindingRule {
    public static let missingKey = FindingRule(
        "shape/missing-key", .error,
        summary: "a required key is missing",
        rationale: "",
        bad: [],
        good: [])
}
