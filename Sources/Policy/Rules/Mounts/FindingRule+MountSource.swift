extension FindingRule {
    public static let mountSource = FindingRule(
        "mounts/source", .error,
        summary: "a source that is no plain path, or shows keys or sockets",
        rationale: "",
        bad: [],
        good: [])
}
