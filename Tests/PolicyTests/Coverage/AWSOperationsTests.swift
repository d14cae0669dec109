// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import ClaudePermissions

@Suite struct AWSOperationsTests {
    @Test func `every operation of botocore is there once`() {
        let all = AWSOperations.operations()
        #expect(all.count > 18_378)
        #expect(Set(all.map(\.line)).count == all.count)
        #expect(all.count { $0.level != nil } > 16_900)
    }

    @Test(arguments: [
        ("aws sqs purge-queue", "sqs:PurgeQueue", true),
        ("aws rds delete-db-cluster", "rds:DeleteDBCluster", true),
        ("aws s3api list-objects-v2", "s3:ListBucket", false),
        ("aws lambda invoke", "lambda:InvokeFunction", true),
        ("aws s3 rm", "s3:DeleteObject", true),
        ("aws sts get-caller-identity", "sts:GetCallerIdentity", false),
    ]) func `an operation has its action`(line: String, action: String, isMutating: Bool) throws {
        let found = try #require(AWSOperations.operations().first { $0.line == line })
        #expect(found.action == action)
        #expect(found.isMutating == isMutating)
    }

    @Test func `commands that rules leave open, and those that they hide, are reported`() throws {
        let rules = ["Bash(aws * delete-*)", "Bash(aws * get-queue*)"].compactMap { AgentRule($0, in: .deny) }
        let review = AWSCommandRules(rules).review(AWSOperations.operations(prefixes: ["sqs"]))
        #expect(review.open.contains { $0.command == "purge-queue" })
        #expect(!review.open.contains { $0.command == "delete-queue" })
        #expect(review.hidden.contains { $0.0.command == "get-queue-url" })
    }

    @Test func `coverage names the walls of a rule and of an action`() throws {
        let text = """
            claude: {settings: {permissions: {allow: [Bash], deny: ["Bash(aws * purge-*)", "Bash(rm *)"]}}}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """
        let coverage = PolicyCoverage(try #require(readBody(text).policy))
        #expect(coverage.rules.first { $0.rule == "Bash(rm *)" }?.walls == [.agent, .container])
        #expect(
            coverage.rules.first { $0.rule == "Bash(rm *)" }?.escapes.contains { $0.form == "eval" } == true)
        #expect(coverage.actions.first { $0.action == "sqs:PurgeQueue" }?.walls == [.agent, .aws])
        #expect(coverage.actions.first { $0.action == "sqs:DeleteQueue" }?.walls == [.aws])
    }

    @Test(
        arguments: [
            ("hosts: [pypi.org]", "Bash(git push*)", [.agent, .network]),
            ("hosts: [github.com]", "Bash(git push*)", [.agent]),
            ("hosts: [git.example.com]", "Bash(git push*)", [.agent]),
            ("hosts: [pypi.org]", "Bash(git clean*)", [.agent, .container]),
            ("hosts: [pypi.org]", "Bash(curl *)", [.agent]),
            ("hosts: [a.example.com]", "WebFetch(domain:b.com)", [.agent, .network]),
            ("hosts: [a.example.com]", "WebFetch(domain:a.example.com)", [.agent]),
            ("aws: {services: [sqs], regions: [us-east-1]}", "Bash(aws *emr* ssh *)", [.agent, .network]),
            ("aws: {services: [logs], regions: [us-east-1]}", "Bash(aws * stop-*)", [.agent, .aws]),
            ("aws: {services: [sqs], regions: [us-east-1]}", "Bash(aws configure *)", [.agent]),
        ] as [(String, String, [PolicyCoverage.Wall])])
    func `the walls behind a rule are those of the policy`(
        egress: String, rule: String, walls: [PolicyCoverage.Wall]
    )
        throws
    {
        let text = "claude: {settings: {permissions: {deny: [\"\(rule)\"]}}}\negress: {\(egress)}"
        #expect(PolicyCoverage(try #require(readBody(text).policy)).rules.map(\.walls) == [walls])
    }

    @Test func `commands denied by accident are distinguished from intended ones`() throws {
        let text = """
            claude: {settings: {permissions: {deny: ["Bash(aws * stop-*)", "Bash(aws * receive-*)"]}}}
            egress: {aws: {services: [sqs, logs], regions: [us-east-1]}}
            """
        let coverage = PolicyCoverage(try #require(readBody(text).policy))
        #expect(coverage.hidden.filter(\.isAccident).map(\.command) == ["aws logs stop-query"])
        #expect(coverage.hidden.contains { $0.command == "aws sqs receive-message" })
    }
}
