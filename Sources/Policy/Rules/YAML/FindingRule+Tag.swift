extension FindingRule {
    public static let tag = FindingRule(
        "yaml/tag", .error,
        summary: "a tag",
        rationale: "",
        bad: [],
        good: [])
}
