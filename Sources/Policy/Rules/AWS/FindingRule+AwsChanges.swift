extension FindingRule {
    public static let awsChanges = FindingRule(
        "aws/changes", .error,
        summary: "an action that changes something, allowed where the access is read-only",
        rationale: "",
        bad: [],
        good: [])
}
