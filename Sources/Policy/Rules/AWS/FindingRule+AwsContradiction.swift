extension FindingRule {
    public static let awsContradiction = FindingRule(
        "aws/contradiction", .error,
        summary: "keys of `aws` that exclude each other",
        rationale: "",
        bad: [],
        good: [])
}
