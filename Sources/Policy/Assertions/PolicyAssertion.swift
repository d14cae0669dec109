// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// One expectation of a test file.
public struct PolicyAssertion: Hashable, Sendable {
    /// The test's name; nil if the file gives none.
    public var name: String?
    public var expected: WallVerdict
    public var query: PolicyQuery
    /// The walls that must each give the expected verdict. If none is named, all walls together must give it.
    public var walls: [PolicyCoverage.Wall]
    /// The place of the text that is asked about.
    public var origin: Origin

    /// The title in reports.
    public var title: String {
        let question = "\(Self.verb(expected)) \(query.kind.rawValue) \(query.text)"
        return name.map { "\($0): \(question)" } ?? question
    }

    /// The key that stands for a verdict in a test file.
    static func verb(_ verdict: WallVerdict) -> String {
        switch verdict {
        case .allowed: "allow"
        case .denied: "deny"
        case .needsApproval: "needs-approval"
        case .cannotBeTold: "cannot-be-told"
        case .notConcerned: "not-concerned"
        }
    }

    /// Asks a policy. A pattern of actions is asked action by action, and each must be as expected.
    public func result(by explainer: PolicyExplainer) -> AssertionResult {
        let answers = query.single.map(explainer.answer)
        return AssertionResult(
            assertion: self, answered: answers.count, failures: answers.filter { !isMet(by: $0) })
    }

    private func isMet(by answer: PolicyAnswer) -> Bool {
        walls.isEmpty ? answer.outcome == expected : walls.allSatisfy { answer[$0]?.verdict == expected }
    }
}

/// The result of one expectation.
public struct AssertionResult: Hashable, Sendable {
    public var assertion: PolicyAssertion
    /// The number of answers: more than one for a pattern of actions.
    public var answered: Int
    /// The answers that are not as expected.
    public var failures: [PolicyAnswer]

    public var isPassed: Bool { failures.isEmpty }

    /// The expected and the found verdict in one line; nil if the test passed.
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

/// The results of one file of tests.
public struct AssertionSuite: Hashable, Sendable {
    /// The file's path as messages show it.
    public var path: String
    /// The policy's name; nil if the policy could not be read.
    public var policy: String?
    public var results: [AssertionResult]
    /// The reasons for which the tests did not run, for people; empty if they ran.
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

    /// The problems, split into lines.
    var problemLines: [String] { problems.flatMap { $0.split(whereSeparator: \.isNewline).map(String.init) } }

    public var failed: Int { results.count { !$0.isPassed } }
}
