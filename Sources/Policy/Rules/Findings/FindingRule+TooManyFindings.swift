extension FindingRule {
    public static let tooManyFindings = FindingRule(
        "findings/too-many", .error,
        summary: "more than 200 findings",
        rationale: "",
        bad: [],
        good: [])
}
