extension FindingRule {
    public static let awsAction = FindingRule(
        "aws/action", .error,
        summary: "no action that IAM has",
        rationale: "",
        bad: [],
        good: [])
}
