public import Documents

extension FindingRule {
    public static let writableByEveryone = FindingRule(
        "shape/writable-by-everyone", .error,
        summary: "a file that every user of the machine may write",
        rationale: """
            A policy decides what the agent may do, so whoever may write it decides that. A file that everybody may write \
            decides nothing: no launch takes it. `chmod o-w FILE` mends it.
            """,
        bad: [
            RuleExample(
                "↓cx: 1\nname: example\ndescription: Anybody may change this.\n", isWhole: true,
                writers: .everyone)
        ],
        good: [
            RuleExample(
                "cx: 1\nname: example\ndescription: Only its owner may change this.\n", isWhole: true,
                writers: .owner)
        ])
}
