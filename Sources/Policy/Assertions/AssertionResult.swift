/// What came of asking a policy what a test file expects.
public struct AssertionResult: Hashable, Sendable {
    public var assertion: PolicyAssertion
    /// How many answers there are: more than one for a pattern of actions.
    public var answered: Int
    /// Those that are not as expected.
    public var failures: [PolicyAnswer]

    public var isPassed: Bool { failures.isEmpty }

    /// What was expected and what was found, in one line; nil where the test has passed.
    public var summary: String? {
        guard let first = failures.first else { return nil }
        let walls = assertion.walls
        let who = walls.isEmpty ? "" : " by \(walls.map(\.rawValue).joined(separator: " and "))"
        let found =
            walls.isEmpty
            ? first.outcome.words
            : walls.map { "\($0.rawValue): \(first[$0]?.verdict.words ?? "")" }.joined(separator: ", ")
        let some = answered > 1 ? " (\(failures.count) of \(answered) actions)" : ""
        return "expected \(assertion.expected.words)\(who), found \(found)\(some)"
    }
}
