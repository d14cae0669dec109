// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@Suite struct ActionQueryTests {
    static let body = """
        aws:
          access: read-only
          allow:
            - {actions: ["sqs:ReceiveMessage"], resources: ["arn:aws:sqs:us-east-1:123456789012:orders"], reason: asked}
          deny:
            - {actions: ["logs:Get*"]}
        claude:
          settings:
            permissions:
              deny: ["Bash(aws * purge-*)"]
              allow: [Bash]
        egress:
          aws: {services: [sqs, logs, bedrock], regions: [us-east-1]}
        """

    @Test(arguments: [
        ("sqs:GetQueueAttributes", WallVerdict.allowed, "test.yaml:15"),
        ("sqs:ReceiveMessage", .allowed, "test.yaml:6"),
        ("SQS:getqueueattributes", .allowed, "test.yaml:15"), ("logs:GetLogEvents", .denied, "test.yaml:8"),
        ("sqs:PurgeQueue", .denied, "test.yaml:4"), ("bedrock:InvokeModel", .allowed, "test.yaml:15"),
    ]) func `the line that decides at AWS is named`(action: String, verdict: WallVerdict, line: String) throws
    {
        let answer = try ask(Self.body, .action, action)
        #expect(answer.verdict(.aws) == verdict)
        #expect(answer.line(.aws) == line)
    }

    @Test(arguments: [
        ("lambda:ListFunctions", "egress: {aws: {services: [lambda]}}"),
        (
            "lambda:GetFunction",
            "aws: {allow: [{actions: [\"lambda:GetFunction\"], resources: [ARN], reason: WHY}]}"
        ),
    ]) func `the line that is missing is shown`(action: String, missing: String) throws {
        let answer = try ask(Self.body, .action, action)
        #expect(answer.verdict(.aws) == .denied)
        #expect(answer.line(.aws) == nil)
        #expect(answer.missing(.aws) == missing)
    }

    @Test func `a pattern that covers what only its name allows is told`() throws {
        let body = """
            aws:
              access: read-only
              allow:
                - {actions: ["lambda:Get*"], reason: asked}
            egress:
              aws: {services: [lambda], regions: [us-east-1]}
            """
        let answer = try ask(body, .action, "lambda:GetFunction")
        #expect(answer.verdict(.aws) == .denied)
        #expect(answer.line(.aws) == "test.yaml:6")
        #expect(answer.missing(.aws)?.contains("lambda:GetFunction\"]") == true)
        #expect(try ask(body, .action, "lambda:GetAlias").verdict(.aws) == .allowed)
    }

    @Test func `the agent's rules hold every command or none`() throws {
        #expect(try ask(Self.body, .action, "sqs:PurgeQueue").line(.agent) == "test.yaml:12")
        #expect(try ask(Self.body, .action, "sqs:DeleteQueue").verdict(.agent) == .allowed)
        #expect(try ask("", .action, "sqs:DeleteQueue").verdict(.agent) == .needsApproval)
    }

    @Test func `the network answers by the hosts that serve the action`() throws {
        #expect(try ask(Self.body, .action, "sqs:PurgeQueue").line(.network) == "test.yaml:15")
        #expect(
            try ask(Self.body, .action, "lambda:ListFunctions").missing(.network)
                == "egress: {aws: {services: [lambda], regions: [us-east-1]}}")
        // Bedrock's agents have hosts of their own.
        #expect(try ask(Self.body, .action, "bedrock:InvokeAgent").verdict(.network) == .denied)
    }

    @Test func `some actions of a pattern may be allowed`() throws {
        let answer = try ask(Self.body, .action, "sqs:*")
        #expect(answer.verdict(.aws) == .allowed)
        #expect(answer[.aws]?.because.contains(" of ") == true)
        #expect(try PolicyQuery(.action, "sqs:*").single.count > 15)
        #expect(try PolicyQuery(.action, "sqs:PurgeQueue").single.count == 1)
    }

    @Test func `without a session policy the role alone decides`() throws {
        let role = try ask(
            "aws: {access: role}\negress: {aws: {services: [sqs], regions: [us-east-1]}}", .action,
            "sqs:PurgeQueue")
        #expect(role.verdict(.aws) == .allowed)
        #expect(role.line(.aws) == "test.yaml:3")
        let none = try ask("aws: {session-policy: false}", .action, "sqs:PurgeQueue")
        #expect(none.verdict(.aws) == .allowed)
        #expect(none.line(.aws) == "test.yaml:3")
    }

    @Test func `a policy without AWS has no credentials`() throws {
        let answer = try ask("", .action, "sqs:ListQueues")
        #expect(answer.verdict(.aws) == .denied)
        #expect(answer.missing(.aws) == "egress: {aws: {services: [sqs], regions: [us-east-1]}}")
    }

    @Test func `another role that may do more counts`() throws {
        let body = """
            aws:
              roles:
                writer: {role: "arn:aws:iam::123456789012:role/writer", access: role}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """
        let answer = try ask(body, .action, "sqs:PurgeQueue")
        #expect(answer.verdict(.aws) == .allowed)
        #expect(answer.line(.aws) == "test.yaml:5")
        #expect(try ask(body, .command, "aws sqs purge-queue").verdict(.aws) == .denied)
        for command in [
            "aws --profile writer sqs purge-queue", "AWS_PROFILE=writer aws sqs purge-queue",
            "export AWS_PROFILE=writer; aws sqs purge-queue",
        ] {
            #expect(try ask(body, .command, command).verdict(.aws) == .allowed, "\(command)")
        }
        #expect(try ask(body, .command, "aws --profile other sqs list-queues").verdict(.aws) == .denied)
    }

    @Test(arguments: [
        ("sqs:PurgQueue", "did you mean \"sqs:PurgeQueue\"?"), ("sqss:PurgeQueue", "did you mean \"sqs\"?"),
        ("PurgeQueue", "as sqs:PurgeQueue, or sqs:Get*"),
    ]) func `an action that does not exist is not a question`(text: String, help: String) {
        let fault = #expect(throws: PolicyQueryFault.self) { try PolicyQuery(.action, text) }
        #expect(fault?.help == help)
    }
}

extension ActionQueryTests {
    @Test(arguments: [
        ("arn:aws:sqs:us-east-1:123456789012:orders", WallVerdict.allowed),
        ("arn:aws:sqs:us-east-1:999999999999:orders", .denied),
        ("arn:aws:sqs:*:*:orders", .allowed), ("arn:aws:sqs:eu-west-1:123456789012:orders", .denied),
    ]) func `a line that never matches allows nothing`(resource: String, verdict: WallVerdict) throws {
        let body = """
            aws:
              role: "arn:aws:iam::123456789012:role/oncall"
              region: us-east-1
              allow:
                - {actions: ["sqs:ReceiveMessage"], resources: ["\(resource)"], reason: replay}
            egress: {aws: {services: [sqs], regions: [us-east-1]}}
            """
        let answer = try ask(body, .action, "sqs:ReceiveMessage")
        #expect(answer.verdict(.aws) == verdict)
        #expect(answer.line(.aws) == "test.yaml:7")
        // A pattern for any account does not open another account's queue.
        let url = "https://sqs.us-east-1.amazonaws.com/999999999999/orders"
        let call = try ask(body, .command, "aws sqs receive-message --queue-url \(url)")
        #expect(call.verdict(.aws) == .denied)
    }
}
