extension FindingRule {
    public static let syntax = FindingRule(
        "yaml/syntax", .error,
        summary: "not YAML",
        rationale: "",
        bad: [],
        good: [])
}
