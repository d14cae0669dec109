extension FindingRule {
    public static let invalidValue = FindingRule(
        "shape/invalid-value", .error,
        summary: "out of range, or not of the form that is wanted",
        rationale: "",
        bad: [],
        good: [])
}
