extension FindingRule {
    public static let host = FindingRule(
        "egress/host", .error,
        summary: "no name of a host that may be allowed",
        rationale: "",
        bad: [],
        good: [])
}
