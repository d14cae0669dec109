extension FindingRule {
    public static let version = FindingRule(
        "shape/version", .error,
        summary: "another version of the format",
        rationale: "",
        bad: [],
        good: [])
}
