extension FindingRule {
    public static let alias = FindingRule(
        "yaml/alias", .error,
        summary: "an anchor or an alias",
        rationale: "",
        bad: [],
        good: [])
}
