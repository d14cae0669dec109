// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import Policy
import Testing

@testable import Documents

@Suite struct ShippedPoliciesTests {
    private let reader = PolicyReader { name, _ in ShippedPolicies.policy(named: name) }

    @Test(arguments: ShippedPolicies.all) func `every shipped policy reads clean`(source: PolicySource) throws
    {
        let reading = reader.read(source)
        #expect(reading.findings == [])
        // In a file of its own, its rules about `aws` are compared with every command.
        #expect(reader.read(PolicySource(path: "policy.yaml", text: source.text)).findings == [])
        let policy = try #require(reading.policy)
        #expect("shipped:\(policy.name).yaml" == source.path)
        #expect(!policy.summary.isEmpty)
        #expect(policy.workspace.access == .readOnly)
        #expect(policy.egress.networks.isEmpty)
    }

    @Test func `the shipped policies are those of the repository`() throws {
        let folder = URL(filePath: #filePath).appending(path: "../../../../policies").standardized
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".yaml") }.sorted()
        #expect(names.map { "shipped:\($0)" } == ShippedPolicies.all.map(\.path))
        for (name, source) in zip(names, ShippedPolicies.all) {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            #expect(text == source.text, "run scripts/embed-policies")
        }
    }

    @Test func `offline reaches only Bedrock and STS`() throws {
        let source = try #require(ShippedPolicies.policy(named: "offline"))
        let offline = try #require(reader.read(source).policy)
        #expect(
            offline.egress.hosts.map(\.name.text) == [
                "bedrock.us-east-1.amazonaws.com", "bedrock-runtime.us-east-1.amazonaws.com",
                "sts.us-east-1.amazonaws.com",
            ])
    }

    @Test func `base reaches nothing`() throws {
        let source = try #require(ShippedPolicies.policy(named: "base"))
        let base = try #require(reader.read(source).policy)
        #expect(base.egress == Egress())
    }
}
