extension FindingRule {
    public static let awsSensitive = FindingRule(
        "aws/sensitive", .warning,
        summary: "an action that reads secrets or data, allowed without a reason",
        rationale: "",
        bad: [],
        good: [])
}
