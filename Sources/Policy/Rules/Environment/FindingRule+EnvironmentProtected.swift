extension FindingRule {
    public static let environmentProtected = FindingRule(
        "environment/protected", .error,
        summary: "a variable that would undo a wall",
        rationale: "",
        bad: [],
        good: [])
}
