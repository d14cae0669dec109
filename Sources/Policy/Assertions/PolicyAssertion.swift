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
