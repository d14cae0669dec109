extension FindingRule {
    public static let writableByOthers = FindingRule(
        "text/writable", .error,
        summary: "a policy that every user of the machine may write",
        rationale: """
            A policy decides what an agent may do on this machine. One that everybody may write decides nothing: whoever \
            is logged in could widen it after its review. Take the right away: `chmod o-w FILE`.
            """,
        bad: [
            RuleExample("↓cx: 1\nname: example  # its mode is 0666", isWhole: true, isWritableByOthers: true)
        ],
        good: [
            RuleExample("cx: 1\nname: example  # its mode is 0644", isWhole: true)
        ])
}
