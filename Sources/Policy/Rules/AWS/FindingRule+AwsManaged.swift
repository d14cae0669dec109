extension FindingRule {
    public static let awsManaged = FindingRule(
        "aws/managed", .error,
        summary: "a managed policy that AssumeRole would not take, or too many",
        rationale: "",
        bad: [],
        good: [])
}
