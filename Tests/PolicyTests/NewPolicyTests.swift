// SPDX-License-Identifier: Apache-2.0

import Addresses
import IAM
import Policy
import Testing

@testable import Documents

@Suite struct NewPolicyTests {
    private let reader = PolicyReader { name, _ in ShippedPolicies.policy(named: name) }

    private func base(_ name: String?) -> Policy? {
        name.flatMap(ShippedPolicies.policy(named:)).flatMap { reader.read($0).policy }
    }

    struct Choice: Sendable {
        var parent: String?
        var services: [String]
        var regions: [String]
        var hosts: [String]
        var role: String?
    }

    static let choices = [nil, "base", "offline", "readonly-investigator"].flatMap { parent in
        [[], ["sqs"], ["sts", "dynamodb", "sqs", "sqs"]].flatMap { services in
            [[], ["us-east-1"], ["eu-west-1", "us-east-1"]].flatMap { regions in
                [[], ["status.example.com", "status.example.com", "1.example.com"]].flatMap { hosts in
                    [nil, "arn:aws:iam::123456789012:role/investigator"].map {
                        Choice(parent: parent, services: services, regions: regions, hosts: hosts, role: $0)
                    }
                }
            }
        }
    }

    @Test(arguments: choices) func `a new policy has no finding, is laid out, and says what was asked for`(
        choice: Choice
    ) throws {
        var new = NewPolicy(name: "new", path: "./new.yaml")
        new.summary = "Look: what # is \"there\""
        (new.parent, new.services, new.regions) = (choice.parent, choice.services, choice.regions)
        (new.hosts, new.role, new.access) = (choice.hosts, choice.role, .readWrite)
        let parent = base(choice.parent)
        let source = PolicySource(path: "./new.yaml", text: new.text(extending: parent))
        let reading = reader.read(source)
        // Its author asks for a writable workspace, and two regions take the investigator's room to deny the
        // rest.
        let isLong = choice.parent == "readonly-investigator" && choice.regions.count == 2
        let rules = reading.findings.map(\.rule).filter { !(isLong && $0 == "aws/gave-way") }
        #expect(rules == ["workspace/runs-later"], "\(source.text)")
        #expect(PolicyLayout.layOut(source) == .unchanged, "\(source.text)")
        let policy = try #require(reading.policy)
        #expect(policy.summary == "Look: what # is \"there\"")
        #expect(policy.workspace.access == .readWrite)
        #expect(Set(choice.services + ["bedrock-runtime"]).isSubset(of: policy.egress.services))
        #expect(!policy.egress.regions.isEmpty && Set(choice.regions).isSubset(of: policy.egress.regions))
        #expect(Set(choice.hosts).isSubset(of: policy.egress.hosts.map(\.name.description)))
        #expect(policy.aws?.role == choice.role)
        #expect(policy.aws?.session.access == (policy.aws == nil ? nil : .readOnly))
    }

    @Test(arguments: [
        "yes", "5", "a: b", "a #b", "[a]", "~", "\"", "a\\b", "é", "x:", "no? yes", "1.5", "- a",
    ])
    func `a description is read as it was given`(text: String) {
        var new = NewPolicy(name: "new", path: "./new.yaml")
        new.summary = text
        #expect(
            reader.read(PolicySource(path: "./new.yaml", text: new.text(extending: nil))).policy?.summary
                == text)
    }
}
