extension FindingRule {
    public static let network = FindingRule(
        "egress/network", .error,
        summary: "no block of addresses, or all of them",
        rationale: "",
        bad: [],
        good: [])
}
