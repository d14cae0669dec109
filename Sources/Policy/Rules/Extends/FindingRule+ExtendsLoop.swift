extension FindingRule {
    public static let extendsLoop = FindingRule(
        "extends/loop", .error,
        summary: "a policy that extends itself",
        rationale: "",
        bad: [],
        good: [])
}
