import Policy
import Testing

@Suite struct RuleExampleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: FindingRule
        let example: RuleExample

        var testDescription: String { "\(rule.id): \(example.text.debugDescription)" }
    }

    static let bad = FindingRule.all.flatMap { rule in rule.bad.map { Case(rule: rule, example: $0) } }
    static let good = FindingRule.all.flatMap { rule in rule.good.map { Case(rule: rule, example: $0) } }

    private func places(_ sample: Case) -> [String] {
        let reader = PolicyReader { name, _ in
            sample.example.files[name].map { PolicySource(path: name, text: $0) }
                ?? ShippedPolicies.policy(named: name)
        }
        return reader.read(
            PolicySource(path: "example.yaml", text: sample.example.text, writers: sample.example.writers)
        ).findings
            .filter { $0.rule == sample.rule.id }
            .map { "\($0.origin.line):\($0.origin.column)" }
    }

    @Test(arguments: bad) func `a rule finds what its bad examples mark`(sample: Case) {
        #expect(places(sample) == sample.example.places.map { "\($0.line):\($0.column)" })
        #expect(!sample.example.places.isEmpty)
    }

    @Test(arguments: good) func `a rule finds nothing in its good examples`(sample: Case) {
        #expect(places(sample) == [])
    }

    @Test func `each rule is explained and has examples of both kinds`() {
        for rule in FindingRule.all {
            #expect(!rule.rationale.isEmpty && !rule.bad.isEmpty && !rule.good.isEmpty, "\(rule.id)")
        }
    }

    @Test func `no two rules share an identifier`() {
        #expect(Set(FindingRule.all.map(\.id)).count == FindingRule.all.count)
    }
}
