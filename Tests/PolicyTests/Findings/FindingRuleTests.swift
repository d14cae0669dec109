import Foundation
import Policy
import Testing

@Suite struct FindingRuleTests {
    @Test func `the documentation has each rule`() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../../docs/policy.md").standardized
        let text = try String(contentsOf: file, encoding: .utf8)
        for rule in FindingRule.all {
            #expect(text.contains("| `\(rule.id)` |"), "\(rule.id)")
        }
    }

    @Test func `the documentation's example reads clean`() throws {
        let file = URL(filePath: #filePath).appending(path: "../../../../docs/policy.md").standardized
        let text = try String(contentsOf: file, encoding: .utf8)
        let parts = text.components(separatedBy: "```")
        let example = try #require(parts.first { $0.hasPrefix("yaml\n") }).dropFirst("yaml\n".count)
        let reader = PolicyReader { name, _ in ShippedPolicies.policy(named: name) }
        let reading = reader.read(PolicySource(path: "example.yaml", text: String(example)))
        #expect(reading.findings == [])
        #expect(reading.policy?.name == "readonly-investigator")
    }
}
