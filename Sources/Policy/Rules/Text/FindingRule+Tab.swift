extension FindingRule {
    public static let tab = FindingRule(
        "text/tab", .error,
        summary: "a tab",
        rationale: "",
        bad: [],
        good: [])
}
