// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import IAM

@Suite struct ActionCorpusTests {
    private let corpus = ActionCorpus.shared

    @Test func `it has every service and action of its source`() {
        #expect(corpus.services.count == 445)
        #expect(corpus.services.reduce(0) { $0 + corpus.actions(of: $1).count } == 21_424)
    }

    @Test func `an operation that reads is an action though AWS's reference lacks it`() {
        let alone = corpus.action("logs:GetLogObject")
        #expect(alone?.level == .read)
        #expect(alone?.isOperationAlone == true)
        #expect(corpus.action("logs:GetLogEvents")?.isOperationAlone == false)
        // The models' operations that differ from an action only in case, or that IAM names otherwise, are
        // not separate actions.
        #expect(corpus.matching("amplify:GetWebHook").map(\.name) == ["GetWebHook"])
        #expect(corpus.action("s3:GetBucketEncryption") == nil)
    }

    @Test(arguments: [
        ("sqs:ReceiveMessage", ActionLevel.read), ("SQS:receivemessage", .read), ("sqs:ListQueues", .read),
        ("sqs:PurgeQueue", .write), ("sqs:AddPermission", .permissionsManagement), ("sqs:TagQueue", .tagging),
        ("s3:ListAllMyBuckets", .list), ("apigateway:GET", .read), ("logs:StartQuery", .read),
        ("vpc-lattice:AssociateViaAWSService-EventsAndStates", .permissionsManagement),
    ]) func `an action has the level that AWS documents`(action: String, level: ActionLevel) {
        #expect(corpus.action(action)?.level == level)
    }

    @Test(arguments: ["sqs:ReceiveMessages", "sqs:", "sqs", "", "nothing:GetQueue", "sqs:Get?ueueUrls"])
    func `what is no action is not contained`(action: String) {
        #expect(corpus.action(action) == nil)
    }

    @Test(arguments: [
        ("monitoring", ["cloudwatch"]), ("cloudwatch", ["cloudwatch"]), ("states", ["states"]),
        ("stepfunctions", ["states"]), ("tagging", ["tag"]), ("bedrock-runtime", ["bedrock"]),
        ("elbv2", ["elasticloadbalancing"]), ("configservice", ["config"]), ("sqs", ["sqs"]),
        ("s3api", ["s3"]),
        ("opensearch", ["opensearch", "es"]), ("nothing", []),
    ]) func `a service is known by its names`(name: String, prefixes: [String]) {
        #expect(corpus.prefixes(for: name) == prefixes)
    }

    @Test func `it knows what AWS's managed policies allow`() throws {
        let receive = try #require(corpus.action("sqs:ReceiveMessage"))
        #expect(receive.managed == .readOnlyAccess)
        #expect(corpus.action("sqs:PurgeQueue")?.managed == [])
        #expect(corpus.action("ec2:DescribeInstances")?.managed == [.readOnlyAccess, .viewOnlyAccess])
    }

    @Test func `patterns are matched as IAM does`() {
        #expect(corpus.matching("sqs:get*").map(\.name) == ["GetQueueAttributes", "GetQueueUrl"])
        #expect(corpus.matching("sqs:Get*U?l").map(\.name) == ["GetQueueUrl"])
        #expect(corpus.matching("sqs:*Queues").map(\.name) == ["ListDeadLetterSourceQueues", "ListQueues"])
        #expect(corpus.matching("*:Get*").isEmpty)
    }
}
