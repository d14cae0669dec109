// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import Policy
import Testing

@testable import Documents

@Suite struct EffectivePolicyTests {
    private let reader = PolicyReader { name, _ in ShippedPolicies.policy(named: name) }

    /// Reads the shown text, and compares the two policies.
    private func expectSame(_ policy: Policy) throws {
        let text = EffectivePolicy(policy).yaml
        let again = reader.read(PolicySource(path: "shown.yaml", text: text))
        let read = try #require(again.policy, "\(again.findings)\n\(text)")
        #expect(PolicyDifference(from: policy, to: read).lines == ["same grants"], "\(text)")
        #expect(PolicyDifference(from: read, to: policy).lines == ["same grants"], "\(text)")
        #expect(read.name == policy.name)
        #expect(read.summary == policy.summary)
        #expect(read.claude.settings == policy.claude.settings)
        #expect(read.environment.set.mapValues(\.value) == policy.environment.set.mapValues(\.value))
        #expect(read.mounts.map(\.optional) == policy.mounts.map(\.optional))
        #expect(read.egress.hosts.map(\.reason) == policy.egress.hosts.map(\.reason))
        #expect(Set(read.egress.hosts.map(\.name)) == Set(policy.egress.hosts.map(\.name)))
        // What is shown of it is the same, but for the places.
        let places = EffectivePolicy(read).document.policy
        #expect(places == EffectivePolicy(policy).document.policy)
    }

    @Test(arguments: ShippedPolicies.all) func `the shown text of a shipped policy reads as the same policy`(
        source: PolicySource
    )
        throws
    {
        try expectSame(try #require(reader.read(source).policy))
    }

    @Test(arguments: 0..<6 as Range<UInt64>)
    func `the shown text of a random policy reads as the same policy`(
        seed: UInt64
    )
        throws
    {
        var writer = PolicyWriter(seed: seed)
        let parts = writer.parts()
        try expectSame(try #require(read(PolicyWriter.text(parts)).policy))
        // The last word of a key that stands alone.
        var told: Set<String> = []
        let more = (PolicyWriter.grants.shuffled(using: &writer.random) + parts).filter { part in
            let isKey = part.text.contains(":") && !part.text.hasPrefix("{") && !part.text.hasPrefix("\"")
            return !isKey || told.insert(part.path + String(part.text.prefix { $0 != ":" })).inserted
        }
        let reading = read(PolicyWriter.text(more))
        try expectSame(try #require(reading.policy, "\(reading.findings)"))
    }

    @Test(arguments: [
        "description: \"# no: comment \\\\ \\\"quoted\\\" 'and' - {so} on\"",
        "environment: {set: {A: \"no\", B: \"12\", C: \" x \", D: \"\", E: \"~\", F: \"a #b\", G: \"é\"}}",
        "claude: {settings: {language: \"null\", companyAnnouncements: [\"a\\nb\", \"\", \"- x\"], plansDirectory: \"@x\"}}",
        "claude: {settings: {spinnerTipsOverride: {tips: [], more: {}, deep: [[1, 2.5, true], {a: -1}]}}}",
        "aws: {access: role}", "aws: {}", "aws: {session-policy: false, services: [sts]}",
        "aws: {services: [events, es, ses, rds, cloudwatch], account: [\"000000000001\"]}",
        "aws: {roles: {a: {role: arn:aws:iam::123456789012:role/x, services: [sts], duration: 901s}}, inference: a}",
        "egress: {aws: {services: [s3, iam], regions: [us-east-1, eu-west-1], endpoints: [dual-stack], private: true}}",
        "egress: {aws: {services: [sts], regions: [us-east-1]}, hosts: [{host: sts.us-east-1.amazonaws.com, ports: [80]}]}",
        "egress: {hosts: [{host: a.example, ports: [22, 443], tls: false}, {host: b.example, ports: [22, 23], tls: [22]}]}",
        "limits: {memory: 300MiB, cpus: 0.01, tmp: 1025KiB}",
    ]) func `odd values are shown so that they read as the same`(body: String) throws {
        let reading = readBody(body)
        try expectSame(try #require(reading.policy, "\(reading.findings)"))
    }

    @Test func `each line names its place`() throws {
        let parent =
            "cx: 1\nname: parent\nworkspace:\n  access: read-write\negress:\n  hosts:\n    - a.example\n"
        let child =
            "cx: 1\nname: child\nextends: [parent]\nlimits: {memory: 8GiB}\negress:\n  hosts: [{host: b.example, ports: [22]}]\n"
        let policy = try #require(read(child, files: ["parent": parent]).policy)
        #expect(
            EffectivePolicy(policy).yaml == """
                cx: 1                                 # test.yaml:1
                name: child                           # test.yaml:2
                workspace:
                  access: read-write                  # parent:4
                  at: /src                            # default
                limits:
                  memory: 8GiB                        # test.yaml:4
                  cpus: 2                             # default
                  processes: 512                      # default
                  tmp: 1GiB                           # default
                egress:
                  hosts:
                    - a.example                       # parent:7
                    - {host: b.example, ports: [22]}  # test.yaml:6

                """)
    }

    @Test func `the history is shown where it is granted`() throws {
        let policy = try #require(readBody("workspace: {history: true}").policy)
        #expect(policy.workspace.history)
        let text = EffectivePolicy(policy).yaml
        let line = text.split(separator: "\n").first { $0.hasPrefix("  history: true") }
        #expect(line?.hasSuffix("# test.yaml:3") == true)
        #expect(read(text).policy?.workspace == policy.workspace)
        let none = try #require(readBody("workspace: {history: false}").policy)
        #expect(!EffectivePolicy(none).yaml.contains("history"))
    }

    @Test func `a file's name breaks no comment`() throws {
        let reading = PolicyReader().read(PolicySource(path: "a\nname: b\u{202e}", text: "cx: 1\nname: a\n"))
        let text = EffectivePolicy(try #require(reading.policy)).yaml
        #expect(text.contains("# a\\nname: b\\u{202E}:2\n"))
        #expect(read(text).policy?.name == "a")
    }

    @Test func `machines get the values and their places`() throws {
        let policy = try #require(readBody("aws: {duration: 2h}\negress: {hosts: [a.example]}").policy)
        let document = EffectivePolicy(policy).document
        #expect(document.policy["aws"]?["duration"] == .string("2h"))
        #expect(document.origins["aws.duration"] == Origin(file: "test.yaml", line: 3, column: 7))
        #expect(document.origins["egress.hosts[0]"]??.line == 4)
        #expect(document.origins["workspace.at"] == .some(nil))
        #expect(document.origins["workspace"] == nil)
    }
}
