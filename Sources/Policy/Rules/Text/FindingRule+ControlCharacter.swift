extension FindingRule {
    public static let controlCharacter = FindingRule(
        "text/control-character", .error,
        summary: "a control or invisible character",
        rationale: "",
        bad: [],
        good: [])
}
