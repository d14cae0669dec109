extension FindingRule {
    public static let mountTarget = FindingRule(
        "mounts/target", .error,
        summary: "a target that is no plain path, or a place of cx's own",
        rationale: "",
        bad: [],
        good: [])
}
