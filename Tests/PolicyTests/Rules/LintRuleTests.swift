// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import Documents
@testable import Policy

@Suite struct LintRuleTests {
    @Test func `no rule of the sources is left out of the list`() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../../Sources").standardized
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var defined: [String] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            defined += text.matches(of: /LintRule\(\s*"([^"]+)"/).map { String($0.output.1) }
        }
        #expect(defined.sorted() == LintRule.all.map(\.id).sorted())
    }

    @Test func `every check of a whole policy is asked, in the order of the list`() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../../Sources/Policy/Rules").standardized
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var defined = 0
        for case let file as URL in files where file.pathExtension == "swift" {
            defined += try String(contentsOf: file, encoding: .utf8).matches(of: /= PolicyRule\(\s*\./).count
        }
        let checked = PolicyRule.all.map(\.rule.id)
        #expect(defined == checked.count && Set(checked).count == defined)
        #expect(checked == LintRule.all.map(\.id).filter(checked.contains))
    }

    @Test func `no two rules share an identifier`() {
        #expect(Set(LintRule.all.map(\.id)).count == LintRule.all.count)
    }

    /// A guide's policies, each by the name of its file, may extend one another.
    @Test(arguments: [
        "first-investigation", "s3-logs", "rds-and-ecs", "eks", "policies-in-ci", "write-a-policy",
        "writable-workspace",
        "aws-hosts", "several-roles",
    ])
    func `the policies of a guide read clean`(guide: String) throws {
        let file = URL(filePath: #filePath).appending(path: "../../../../docs/guides/\(guide).md")
            .standardized
        let text = try String(contentsOf: file, encoding: .utf8)
        let policies = text.components(separatedBy: "```").filter { $0.hasPrefix("yaml\n") }
            .map { String($0.dropFirst("yaml\n".count)) }
        #expect(!policies.isEmpty)
        let sources = try policies.map { text in
            let name = try #require(text.firstMatch(of: /name: (\S+)/)).output.1
            return PolicySource(path: "\(name).yaml", text: text)
        }
        let reader = PolicyReader { name, _ in
            sources.first { "./\($0.path)" == name } ?? ShippedPolicies.policy(named: name)
        }
        for source in sources { #expect(reader.read(source).findings == [], "\(source.path)") }
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
