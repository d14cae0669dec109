extension FindingRule {
    public static let networkWide = FindingRule(
        "egress/network-wide", .warning,
        summary: "a very large block",
        rationale: "",
        bad: [],
        good: [])
}
