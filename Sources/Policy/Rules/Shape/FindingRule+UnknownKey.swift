extension FindingRule {
    public static let unknownKey = FindingRule(
        "shape/unknown-key", .error,
        summary: "a key that the format does not have",
        rationale: "",
        bad: [],
        good: [])
}
