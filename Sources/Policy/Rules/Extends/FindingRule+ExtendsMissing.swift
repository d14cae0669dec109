extension FindingRule {
    public static let extendsMissing = FindingRule(
        "extends/missing", .error,
        summary: "a parent that is not found or not readable",
        rationale: "",
        bad: [],
        good: [])
}
