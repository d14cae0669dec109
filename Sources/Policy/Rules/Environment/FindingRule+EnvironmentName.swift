extension FindingRule {
    public static let environmentName = FindingRule(
        "environment/name", .error,
        summary: "no name of a variable",
        rationale: "",
        bad: [],
        good: [])
}
