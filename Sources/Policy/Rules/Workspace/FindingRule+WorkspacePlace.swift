extension FindingRule {
    public static let workspacePlace = FindingRule(
        "workspace/place", .error,
        summary: "a place in the sandbox that is cx's own",
        rationale: "",
        bad: [],
        good: [])
}
