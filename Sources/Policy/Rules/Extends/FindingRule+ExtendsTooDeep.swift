extension FindingRule {
    public static let extendsTooDeep = FindingRule(
        "extends/too-deep", .error,
        summary: "more than 8 policies deep",
        rationale: "",
        bad: [],
        good: [])
}
