public import Addresses

/// One expectation of a policy, as a test file says it.
public struct PolicyAssertion: Hashable, Sendable {
    /// Nil where the file gives none.
    public var name: String?
    public var expected: WallVerdict
    public var query: PolicyQuery
    /// Which walls must say so, each by itself; where none is named, all of them together.
    public var walls: [PolicyCoverage.Wall]
    /// The place of what is asked about.
    public var origin: Origin

    /// As a report calls it.
    public var title: String {
        let question = "\(Self.verb(expected)) \(query.kind.rawValue) \(query.text)"
        return name.map { "\($0): \(question)" } ?? question
    }

    /// The key of a test file for a verdict.
    static func verb(_ verdict: WallVerdict) -> String {
        switch verdict {
        case .allowed: "allow"
        case .denied: "deny"
        case .needsApproval: "needs-approval"
        case .notConcerned: "not-concerned"
        }
    }

    /// A pattern of actions is asked about action by action, and each must be as expected.
    public func result(by explainer: PolicyExplainer) -> AssertionResult {
        let answers = query.single.map(explainer.answer)
        return AssertionResult(
            assertion: self, answered: answers.count, failures: answers.filter { !isMet(by: $0) })
    }

    private func isMet(by answer: PolicyAnswer) -> Bool {
        walls.isEmpty ? answer.outcome == expected : walls.allSatisfy { answer[$0]?.verdict == expected }
    }
}

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

/// What came of one file of tests.
public struct AssertionSuite: Hashable, Sendable {
    /// The file, as the user should see it.
    public var path: String
    /// The policy's name; nil where there is none that could be asked.
    public var policy: String?
    public var results: [AssertionResult]
    /// What kept the tests from being run, for people; empty where nothing did.
    public var problems: [String]
    public var seconds: Double

    public init(
        path: String, policy: String?, results: [AssertionResult], problems: [String] = [], seconds: Double
    ) {
        self.path = path
        self.policy = policy
        self.results = results
        self.problems = problems
        self.seconds = seconds
    }

    /// The problems as a report has them, one line each.
    var problemLines: [String] { problems.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) } }

    public var failed: Int { results.count { !$0.isPassed } }
}
