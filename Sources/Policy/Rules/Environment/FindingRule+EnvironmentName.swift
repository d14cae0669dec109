public import Documents

extension FindingRule {
    public static let environmentName = FindingRule(
        "environment/name", .error,
        summary: "a name that no variable can have",
        rationale: """
            Each variable that enters the sandbox is named, so that a reviewer sees all of them. Other names than a \
            shell can use are refused: engines and shells take them apart at `=`, or drop them. A name is a letter or \
            `_`, then letters, digits and `_`, at most 256 in all.
            """,
        bad: [
            "environment: {pass: [↓BUILD-NUMBER, ↓TZ=UTC]}",
            "environment: {set: {↓2ND_REGION: eu-west-1}}",
        ],
        good: [
            "environment: {pass: [BUILD_NUMBER], set: {TZ: UTC}}",
            "environment: {set: {SECOND_REGION: eu-west-1}}",
        ])
}
