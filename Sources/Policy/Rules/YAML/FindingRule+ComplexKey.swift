extension FindingRule {
    public static let complexKey = FindingRule(
        "yaml/complex-key", .error,
        summary: "a key that is no string of one line",
        rationale: "",
        bad: [],
        good: [])
}
