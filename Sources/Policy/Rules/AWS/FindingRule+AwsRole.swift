extension FindingRule {
    public static let awsRole = FindingRule(
        "aws/role", .error,
        summary: "a role that is not among `roles`, or a name that none can have",
        rationale: "",
        bad: [],
        good: [])
}
