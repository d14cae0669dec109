extension FindingRule {
    public static let severalDocuments = FindingRule(
        "yaml/several-documents", .error,
        summary: "more than one document",
        rationale: "",
        bad: [],
        good: [])
}
