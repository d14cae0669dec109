extension FindingRule {
    public static let replaceable = FindingRule(
        "shape/replaceable", .warning,
        summary: "a policy that others than its owner may change or replace",
        rationale: """
            Somebody else could change what the agent may do, without anybody's review: the file may be written by a group \
            that is not its owner's own, or others may put another file in its place, since they may write its folder. Take \
            the right away with `chmod g-w FILE` or `chmod go-w FOLDER`.
            """,
        bad: [
            RuleExample(
                "↓cx: 1\nname: example\ndescription: A group may change this.\n", isWhole: true, writers: .group),
            RuleExample(
                "↓cx: 1\nname: example\ndescription: Others may replace this.\n", isWhole: true, writers: .folder),
        ],
        good: [
            RuleExample(
                "cx: 1\nname: example\ndescription: Only its owner may change this.\n", isWhole: true, writers: .owner)
        ])
}
