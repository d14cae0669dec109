extension FindingRule {
    public static let networkReserved = FindingRule(
        "egress/network-reserved", .error,
        summary: "a block that overlaps one that must stay out of reach",
        rationale: "",
        bad: [],
        good: [])
}
