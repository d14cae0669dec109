// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy
import Testing

@testable import Documents

@Suite struct RuleExampleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: LintRule
        let example: RuleExample

        var testDescription: String { "\(rule.id): \(example.text.prefix(200).debugDescription)" }
    }

    private struct Unreadable: Error, CustomStringConvertible {
        let description: String
    }

    static let bad = LintRule.all.flatMap { rule in rule.bad.map { Case(rule: rule, example: $0) } }
    static let good = LintRule.all.flatMap { rule in rule.good.map { Case(rule: rule, example: $0) } }

    private func findings(_ example: RuleExample) -> [Finding] {
        let reader = PolicyReader(
            resolve: { name, _ in example.source(named: name) ?? ShippedPolicies.policy(named: name) },
            ranges: {
                if let fault = example.rangesFault { throw Unreadable(description: fault) }
                return .shipped
            }, file: { example.sources[$0] }, today: example.today ?? .today)
        return reader.read(PolicySource(path: RuleExample.path, text: example.text, writers: example.writers))
            .findings
    }

    @Test(arguments: bad) func `a rule finds what its bad examples mark`(sample: Case) {
        let found = findings(sample.example).filter { $0.rule == sample.rule.id }.map(\.origin.description)
        #expect(found.sorted() == sample.example.places.map(\.description).sorted())
        #expect(!found.isEmpty)
    }

    @Test(arguments: good) func `a rule finds nothing in its good examples, which are policies`(sample: Case)
    {
        let findings = findings(sample.example)
        #expect(findings.filter { $0.rule == sample.rule.id || $0.severity == .error } == [])
        #expect(sample.example.places == [])
    }

    @Test(arguments: LintRule.all.map(\.id)) func `each rule is explained and has examples of both kinds`(
        id: String
    )
        throws
    {
        let rule = try #require(LintRule.named(id))
        #expect(rule.rationale.hasSuffix(".") && !rule.bad.isEmpty && !rule.good.isEmpty)
        #expect(!rule.summary.isEmpty && !rule.summary.hasSuffix(".") && !rule.summary.hasPrefix("warning"))
    }
}
