extension FindingRule {
    public static let tooDeep = FindingRule(
        "yaml/too-deep", .error,
        summary: "nested too deep",
        rationale: "",
        bad: [],
        good: [])
}
