extension FindingRule {
    public static let tooLarge = FindingRule(
        "text/too-large", .error,
        summary: "a file of more than 256 KiB",
        rationale: """
            A policy is read by people before it is read by cx, and nobody reviews a file of this size. The bound also \
            keeps a hostile file from costing time: nothing of it is parsed. Leave out what is generated or repeated, \
            and move what several policies share into a parent (`extends`).
            """,
        bad: [
            RuleExample(
                "↓cx: 1\nname: example\n"
                    + String(
                        repeating: "# One of five thousand lines that nobody will review.\n", count: 5000),
                isWhole: true)
        ],
        good: [
            """
            # What the policy is for, in a line that a reviewer reads.
            description: Look into SQS incidents, change nothing.
            """
        ])
}
