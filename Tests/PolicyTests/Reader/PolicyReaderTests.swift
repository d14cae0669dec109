// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents
import Policy
import Testing

@testable import IAM

@Suite struct PolicyReaderTests {
    private let whole = """
        cx: 1
        name: readonly-investigator
        description: Look into SQS and Lambda incidents, change nothing.
        workspace: {access: read-write, at: /work}
        mounts:
          - {source: ~/runbooks, target: /runbooks, access: read-only, optional: true}
        environment:
          pass: [TERM, LANG, TZ]
          set: {AWS_PAGER: "", RETRIES: 3}
        limits: {memory: 4GiB, cpus: 2, processes: 512, tmp: 1GiB}
        claude:
          settings:
            permissions: {deny: ["Bash(aws * purge-*)"], allow: [Read]}
        aws: {duration: 1h, region: us-east-1}
        egress:
          aws: {services: [bedrock, monitoring], regions: [us-east-1]}
          hosts:
            - status.example.com
            - {host: git.example.com, ports: [2222, 22], reason: "clone runbooks"}
          networks:
            - {cidr: 203.0.113.0/24, ports: [5432], reason: "read replica"}
        """

    @Test func `every key of the format is read`() throws {
        let reading = read(whole)
        #expect(reading.findings.filter { $0.severity == .error } == [])
        let policy = try #require(reading.policy)
        #expect(policy.name == "readonly-investigator")
        #expect(policy.summary == "Look into SQS and Lambda incidents, change nothing.")
        #expect(policy.workspace == Workspace(access: .readWrite, at: "/work"))
        #expect(policy.mounts.map(\.source) == ["~/runbooks"])
        #expect(policy.mounts.first?.optional == true)
        #expect(policy.mounts.first?.origin == Origin(file: "test.yaml", line: 6, column: 5))
        #expect(policy.environment.pass.map(\.value) == ["TERM", "LANG", "TZ"])
        #expect(policy.environment.set.mapValues(\.value) == ["AWS_PAGER": "", "RETRIES": "3"])
        #expect(policy.limits == Limits(memory: 4 << 30, cpus: 2, processes: 512, tmp: 1 << 30))
        #expect(policy.claude.settings["permissions"]?["deny"] == .array([.string("Bash(aws * purge-*)")]))
        #expect(policy.aws == AWSRules(region: "us-east-1", session: AWSSessionRules(duration: 3600)))
        #expect(
            policy.egress.hosts.map(\.name.text) == [
                "bedrock.us-east-1.amazonaws.com", "monitoring.us-east-1.amazonaws.com", "status.example.com",
                "git.example.com",
            ])
        #expect(policy.egress.hosts.map(\.ports) == [[443], [443], [443], [22, 2222]])
        #expect(policy.egress.hosts.map(\.origin.line) == [16, 16, 18, 19])
        #expect(policy.egress.networks.map(\.prefix.description) == ["203.0.113.0/24"])
        #expect(policy.egress.regions == ["us-east-1"])
        #expect(policy.files.map(\.path) == ["test.yaml"])
    }
}
