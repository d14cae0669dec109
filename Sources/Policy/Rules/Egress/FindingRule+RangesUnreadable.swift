extension FindingRule {
    public static let rangesUnreadable = FindingRule(
        "egress/ranges", .error,
        summary: "the user's copy of AWS's published ranges is damaged, or others may write it",
        rationale: "",
        bad: [],
        good: [])
}
