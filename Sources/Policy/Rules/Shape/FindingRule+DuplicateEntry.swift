extension FindingRule {
    public static let duplicateEntry = FindingRule(
        "shape/duplicate-entry", .error,
        summary: "an entry of a list twice, or two that exclude each other",
        rationale: "",
        bad: [],
        good: [])
}
