// SPDX-License-Identifier: Apache-2.0

import ClaudePermissions
import Policy
import Testing

@testable import Documents
@testable import IAM

@Suite struct PlannedSessionTests {
    private static let repair = "arn:aws:iam::123456789012:role/repair"

    /// A policy with one deny rule, whose further role has this access.
    private static func body(access: String) -> String {
        """
        claude: {settings: {permissions: {allow: [Bash], deny: ["Bash(aws * purge-*)"]}}}
        aws: {roles: {repair: {role: "\(repair)", access: \(access)}}}
        egress: {aws: {services: [sqs], regions: [us-east-1]}}
        """
    }

    @Test func `Coverage counts what a role with access role may change`() throws {
        let coverage = PolicyCoverage(try #require(readBody(Self.body(access: "role")).policy))
        #expect(coverage.actions.first { $0.action == "sqs:PurgeQueue" }?.walls == [.agent])
        #expect(coverage.actions.first { $0.action == "sqs:DeleteQueue" }?.walls == [])
        #expect(coverage.rules.map(\.walls) == [[.agent]])
    }

    @Test func `Coverage finds AWS behind a rule where every role only reads`() throws {
        let coverage = PolicyCoverage(try #require(readBody(Self.body(access: "read-only")).policy))
        #expect(coverage.actions.first { $0.action == "sqs:PurgeQueue" }?.walls == [.agent, .aws])
        #expect(coverage.actions.first { $0.action == "sqs:DeleteQueue" }?.walls == [.aws])
        #expect(coverage.rules.map(\.walls) == [[.agent, .aws]])
    }

    @Test(arguments: [("role", true), ("read-only", false)])
    func `The rules on undenied actions look at every role`(access: String, isFound: Bool) {
        let findings = readBody(Self.body(access: access)).findings
        let found = findings.filter { ["claude/undenied", "claude/agent-alone"].contains($0.rule) }
        #expect(found.map(\.rule).sorted() == (isFound ? ["claude/agent-alone", "claude/undenied"] : []))
        #expect(found.allSatisfy { $0.help?.contains("give the role repair access: read-only") == true })
    }

    @Test func `A policy without AWS asks for no session`() throws {
        let policy = try #require(readBody("egress: {hosts: [status.example.com]}").policy)
        #expect(!policy.hasAWSSession && policy.sessions.isEmpty)
    }

    @Test func `A policy that names regions alone asks for the main session`() throws {
        let policy = try #require(readBody("egress: {aws: {services: [sqs], regions: [us-east-1]}}").policy)
        let session = try #require(policy.sessions.first)
        #expect(policy.sessions.count == 1 && session.name == nil && session.role == nil)
        #expect(session.callsModel)
        #expect(session.regions == ["us-east-1"] && session.services == ["sqs"])
        #expect(try session.sessionPolicy?.get().text.contains("123456789012") == true)
    }

    @Test func `Each role has its own bound, services and part in calling the model`() throws {
        let sessions = try #require(
            readBody(
                """
                aws:
                  inference: model
                  roles:
                    model: {role: "\(Self.repair)", services: [bedrock]}
                    bare: {role: "\(Self.repair)", session-policy: false}
                    repair: {role: "\(Self.repair)", access: role}
                egress: {aws: {services: [sqs, bedrock-runtime], regions: [us-east-1]}}
                """
            ).policy
        ).sessions
        #expect(sessions.map(\.name) == [nil, "bare", "model", "repair"])
        #expect(sessions.map(\.bound) == [.sessionPolicy, .inspectedRole, .sessionPolicy, .role])
        #expect(sessions.map(\.callsModel) == [false, false, true, false])
        #expect(sessions.map { $0.sessionPolicy != nil } == [true, false, true, false])
        #expect(sessions.map(\.inspectedServices) == Array(repeating: ["bedrock", "sqs"], count: 4))
    }

    @Test(arguments: [("us-east-1", "aws"), ("cn-north-1", "aws-cn"), ("us-gov-west-1", "aws-us-gov")])
    func `A role that the user names is taken to be in the region's partition`(
        region: String, partition: String
    ) throws {
        let body = "egress: {aws: {services: [sqs], regions: [\(region)]}}"
        let session = try #require(readBody(body).policy?.sessions.first)
        #expect(session.builder?.role.partition == partition)
    }

    @Test func `The user's role and region complete a session that the policy leaves open`() throws {
        let policy = try #require(readBody("aws: {services: [sqs]}").policy)
        let role = "arn:aws:iam::210987654321:role/investigator"
        let session = try #require(policy.sessions(role: role, region: "eu-west-1").first)
        #expect(policy.sessions.map(\.regions) == [[]] && session.regions == ["eu-west-1"])
        let text = try #require(session.sessionPolicy).get().text
        #expect(text.contains("210987654321") && text.contains("eu-west-1"))
    }
}
