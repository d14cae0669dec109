extension FindingRule {
    public static let duplicateKey = FindingRule(
        "shape/duplicate-key", .error,
        summary: "a key twice in one mapping",
        rationale: "",
        bad: [],
        good: [])
}
