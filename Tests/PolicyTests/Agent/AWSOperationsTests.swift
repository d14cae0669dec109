import Policy
import Testing

@Suite struct AWSOperationsTests {
    @Test func `every operation of botocore is there once`() {
        let all = AWSOperations.operations()
        #expect(all.count > 18_378)
        #expect(Set(all.map(\.line)).count == all.count)
        #expect(all.count { $0.level != nil } > 16_900)
    }

    @Test(arguments: [
        ("aws sqs purge-queue", "sqs:PurgeQueue", true), ("aws rds delete-db-cluster", "rds:DeleteDBCluster", true),
        ("aws s3api list-objects-v2", "s3:ListBucket", false), ("aws lambda invoke", "lambda:InvokeFunction", true),
        ("aws s3 rm", "s3:DeleteObject", true), ("aws sts get-caller-identity", "sts:GetCallerIdentity", false),
    ]) func `an operation has its action`(line: String, action: String, isMutating: Bool) throws {
        let found = try #require(AWSOperations.operations().first { $0.line == line })
        #expect(found.action == action)
        #expect(found.isMutating == isMutating)
    }

    @Test func `what rules leave open and what they hide is told`() throws {
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
        #expect(coverage.rules.first { $0.rule == "Bash(rm *)" }?.escapes == [])
        #expect(coverage.actions.first { $0.action == "sqs:PurgeQueue" }?.walls == [.agent, .aws])
        #expect(coverage.actions.first { $0.action == "sqs:DeleteQueue" }?.walls == [.aws])
    }
}
