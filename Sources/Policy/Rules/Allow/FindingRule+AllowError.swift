public import Documents

extension FindingRule {
    public static let allowError = FindingRule(
        "allow/error", .error,
        summary: "a comment that allows an error",
        rationale: """
            A warning is a judgement that a careful author may overrule. An error breaks a wall or cannot work, and no \
            comment changes that: mend what the rule finds.
            """,
        bad: ["environment: {pass: [TERM]} ↓# cx: allow environment/protected because it is only for tests"],
        good: ["environment: {pass: [TERM]} # environment/protected is an error"])
}
