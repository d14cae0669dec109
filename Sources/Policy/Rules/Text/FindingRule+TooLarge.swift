extension FindingRule {
    public static let tooLarge = FindingRule(
        "text/too-large", .error,
        summary: "the file has more than 256 KiB",
        rationale: "",
        bad: [],
        good: [])
}
