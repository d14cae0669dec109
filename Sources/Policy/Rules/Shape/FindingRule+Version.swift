public import Documents

extension FindingRule {
    public static let version = FindingRule(
        "shape/version", .error,
        summary: "a version of the format that cx does not know",
        rationale: """
            A later format may give the same key another meaning, so a file that claims one is not read by today's \
            rules. The only version is the number 1, written `cx: 1`, without quotes. Where the file is newer than cx, \
            update cx.
            """,
        bad: [
            RuleExample("cx: ↓2\nname: example\n", isWhole: true),
            RuleExample("cx: ↓\"1\"\nname: example\n", isWhole: true),
        ],
        good: [
            RuleExample("cx: 1\nname: example\n", isWhole: true)
        ])
}
