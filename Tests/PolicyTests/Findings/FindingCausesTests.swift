// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import Testing

@testable import Policy

/// Findings that a child brings about at a line of its parent stand where the child's author can act.
@Suite struct FindingCausesTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: String
        /// The line of the child that brings the finding about.
        let line: Int
        let child: String
        var files: [String: String] = [:]

        var testDescription: String { "\(rule): \(child.debugDescription)" }
    }

    private func read(_ text: String, files: [String: String] = [:]) -> PolicyReading {
        let reader = PolicyReader { name, _ in
            files[name].map { PolicySource(path: name, text: $0) } ?? ShippedPolicies.policy(named: name)
        }
        return reader.read(PolicySource(path: "policy.yaml", text: text))
    }

    private static let writable = "cx: 1\nname: team\nworkspace: {access: read-write}\n"

    @Test(arguments: [
        Case(
            rule: "claude/agent-alone", line: 4,
            child: "extends: [readonly-investigator]\naws: {access: role}\n"),
        Case(
            rule: "claude/undenied", line: 6,
            child: "extends: [readonly-investigator]\naws:\n  region: us-east-1\n  access: role\n"),
        Case(
            rule: "claude/agent-alone", line: 6,
            child: """
                extends: [readonly-investigator]
                aws:
                  roles:
                    repair: {role: "arn:aws:iam::123456789012:role/repair", access: role}

                """),
        Case(
            rule: "shape/contradiction", line: 5,
            child: "extends: [base]\nlimits:\n  memory: 1GiB\n  cpus: 1\n"),
        Case(
            rule: "claude/denied-by-accident", line: 7,
            child: """
                extends: [team]
                egress:
                  aws:
                    services:
                      - logs
                      - sts

                """,
            files: [
                "team": """
                cx: 1
                name: team
                claude: {settings: {permissions: {allow: [Bash], deny: ["Bash(aws * stop-*)"]}}}
                egress: {aws: {services: [cloudtrail], regions: [us-east-1]}}

                """
            ]),
        // Regions without a service are an error, so only a part of the list can be left out.
        Case(
            rule: "claude/denied-by-accident", line: 7,
            child: """
                extends: [team]
                egress:
                  aws:
                    services: [sts,
                      logs, cloudtrail]
                    regions: [us-east-1]

                """,
            files: [
                "team":
                    "cx: 1\nname: team\nclaude: {settings: {permissions: {allow: [Bash], deny: [\"Bash(aws * stop-*)\"]}}}\n"
            ]),
        Case(
            rule: "egress/unused-region", line: 4,
            child: "extends: [team]\naws: {regions: [eu-west-1]}\n",
            files: [
                "team":
                    "cx: 1\nname: team\negress: {aws: {services: [sqs], regions: [eu-west-1, us-east-1]}}\naws: {access: read-only}\n"
            ]),
    ])
    func `a finding stands at the child's line that brings it about`(sample: Case) throws {
        let reading = read("cx: 1\nname: child\n" + sample.child, files: sample.files)
        let found = reading.findings.filter { $0.rule == sample.rule }
        #expect(!found.isEmpty)
        for finding in found {
            #expect(finding.origin.file == "policy.yaml" && finding.origin.line == sample.line, "\(finding)")
            let related = try #require(finding.related.first)
            #expect(related.origin.file != "policy.yaml" && related.origin.line > 1)
            #expect(finding.fix == nil)
        }
        #expect(!reading.findings.contains { $0.origin.file.hasPrefix("shipped:") })
    }

    @Test func `a policy's name may bring about what its parent does`() {
        let reading = read("cx: 1\nname: readonly-child\nextends: [team]\n", files: ["team": Self.writable])
        #expect(reading.findings.filter { $0.rule == "workspace/writable" }.map(\.origin.line) == [2])
        // The parent has this one on its own.
        let own = reading.findings.filter { $0.rule == "workspace/runs-later" }
        #expect(own.map(\.origin.description) == ["team:3:21"] && own.allSatisfy(\.related.isEmpty))
    }

    @Test func `parents that bring a finding about together are told at the entry in extends`() {
        let files = [
            "memory": "cx: 1\nname: memory\nlimits: {memory: 1GiB}\n",
            "tmp": "cx: 1\nname: tmp\nlimits: {tmp: 2GiB}\n",
        ]
        let reading = read(
            "cx: 1\nname: child\nextends:\n  - tmp\n  - memory\n", files: files)
        let found = reading.findings.filter { $0.rule == "shape/contradiction" }
        #expect(found.map(\.origin.line) == [5])
        #expect(found.map(\.related.first?.origin.file) == ["tmp"])
    }

    @Test func `a policy between brings it about for its own children`() {
        let files = ["team": "cx: 1\nname: team\nextends: [readonly-investigator]\naws: {access: role}\n"]
        let reading = read("cx: 1\nname: child\nextends: [team]\nlimits: {cpus: 1}\n", files: files)
        let found = reading.findings.filter { $0.rule == "claude/agent-alone" }
        #expect(found.map(\.origin.description) == ["team:4:15"])
    }

    @Test func `a comment at the child's line allows it, and so does one at the parent's`() {
        let allow = "# cx: allow shape/contradiction because it is small"
        let child = "cx: 1\nname: child\nextends: [team]\nlimits: {memory: 1GiB}"
        let parent = "cx: 1\nname: team\nlimits: {tmp: 2GiB}"
        for (child, parent) in [("\(child) \(allow)\n", parent), (child, "\(parent) \(allow)\n")] {
            let reading = read(child, files: ["team": parent])
            #expect(reading.findings.map(\.rule) == ["egress/no-model"] || reading.findings == [])
            #expect(reading.allowed.map(\.finding.origin.line) == [4])
        }
        #expect(read(child, files: ["team": parent]).findings.contains { $0.rule == "shape/contradiction" })
    }

    @Test(.timeLimit(.minutes(1)))
    func `a parent's own warnings stay in the parent, however many there are`() {
        let names = (0..<1_500).map { "    - TEAM_\($0)_TOKEN\n" }.joined()
        let files = ["team": "cx: 1\nname: team\nenvironment:\n  pass:\n\(names)"]
        let allowed =
            "cx: 1\nname: child\n# cx: allow environment/secret because they are ours\nextends: [team]\n"
        let reading = read(allowed, files: files)
        let secrets = { (findings: [Finding]) in
            findings.count { $0.rule == "environment/secret" && $0.origin.file == "team" }
        }
        // The macro would describe thousands of findings.
        let counts = [secrets(reading.counted), secrets(reading.findings), reading.allowed.count]
        #expect(counts == [1_500, 200, 0])
    }

    @Test func `policies that extend one another in a loop are told so, and no more`() {
        let files = [
            "./a.yaml": "cx: 1\nname: a\nextends: [./b.yaml]\n",
            "./b.yaml": "cx: 1\nname: b\nextends: [./a.yaml]\n",
        ]
        #expect(
            read("cx: 1\nname: child\nextends: [./a.yaml]\n", files: files).findings.map(\.rule)
                == ["extends/loop"])
    }
}
