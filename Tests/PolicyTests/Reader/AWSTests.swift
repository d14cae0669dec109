// SPDX-License-Identifier: Apache-2.0

import Documents
import IAM
import Policy
import Testing

@Suite struct AWSTests {
    private static let role = "arn:aws:iam::123456789012:role/investigator"

    @Test func `every key is read`() throws {
        let reading = readBody(
            """
            aws:
              role: \(Self.role)
              profile: work
              region: us-east-1
              services: [sqs, monitoring, bedrock-runtime]
              regions: [us-east-1, eu-west-1]
              allow:
                - {actions: ["sqs:ReceiveMessage"], resources: ["arn:aws:sqs:us-east-1:123456789012:orders"], reason: dead letters}
              deny: [{actions: ["logs:Get*"]}]
              managed: ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
              account: [123456789012, "012345678901"]
              duration: 90m
              external-id: partner:1
              session-policy: true
              attribution: preferred
              inference: model
              roles:
                model: {role: "arn:aws:iam::123456789012:role/model", services: [bedrock], duration: 12h}
            """)
        #expect(reading.findings.map(\.rule) == ["aws/duration", "aws/duration"])
        let aws = try #require(reading.policy?.aws)
        #expect(aws.session.services == ["sqs", "cloudwatch", "bedrock"])
        #expect(aws.session.regions == ["us-east-1", "eu-west-1"])
        #expect(aws.session.allow.map(\.resources) == [["arn:aws:sqs:us-east-1:123456789012:orders"]])
        #expect(aws.session.allow.map(\.reason) == ["dead letters"])
        #expect(aws.session.deny.map(\.actions) == [["logs:Get*"]])
        #expect(aws.session.deny.map(\.resources) == [["*"]])
        #expect(aws.session.managed == ["arn:aws:iam::aws:policy/ReadOnlyAccess"])
        #expect(aws.session.account == .listed(["123456789012", "012345678901"]))
        #expect(aws.session.duration == 5400)
        #expect(aws.session.externalID == "partner:1")
        #expect(aws.session.access == .readOnly && aws.session.passesPolicy)
        #expect(aws.attribution == .preferred)
        #expect(aws.inference == "model")
        #expect(aws.roles["model"]?.role == "arn:aws:iam::123456789012:role/model")
        #expect(aws.roles["model"]?.session.services == ["bedrock"])
        #expect(aws.roles["model"]?.session.duration == 43_200)
    }

    @Test(arguments: [
        Fault("aws: {services: [sqss]}", "egress/service 3:18"),
        Fault("aws: {services: []}", "shape/empty-value 3:17"),
        Fault("aws: {regions: []}", "shape/empty-value 3:16"),
        Fault("aws: {access: write}", "shape/unknown-value 3:15"),
        Fault("aws: {acces: role}", "shape/unknown-key 3:7"),
        Fault("aws: {allow: [{actions: [\"sqs:RecieveMessage\"]}]}", "aws/action 3:26"),
        Fault("aws: {allow: [{actions: [\"monitoring:GetMetricData\"]}]}", "aws/action 3:26"),
        Fault("aws: {deny: [{actions: [\"*\"]}]}", "aws/action 3:25"),
        Fault("aws: {deny: [{actions: []}]}", "shape/empty-value 3:24"),
        Fault("aws: {deny: [{resources: [\"*\"]}]}", "shape/missing-key 3:14"),
        Fault("aws: {deny: [{actions: [\"sqs:*\"], resources: [queue]}]}", "shape/invalid-value 3:47"),
        Fault("aws: {allow: [{actions: [\"sqs:PurgeQueue\"]}]}", "aws/changes 3:15"),
        Fault("aws: {allow: [{actions: [\"sqs:*\"], reason: all}]}", "aws/changes 3:15"),
        Fault("aws: {allow: [{actions: [\"kms:Decrypt\"]}]}", "aws/sensitive 3:15"),
        Fault("aws: {managed: [ReadOnlyAccess]}", "shape/invalid-value 3:17"),
        Fault(
            "aws: {role: \"\(role)\", managed: [\"arn:aws:iam::999999999999:policy/x\"]}", "aws/managed 3:70"),
        Fault("aws: {role: \"\(role)\", managed: [\"arn:aws-cn:iam::aws:policy/x\"]}", "aws/managed 3:70"),
        Fault("aws: {role: \"arn:aws:iam:us-east-1:123456789012:role/x\"}", "shape/invalid-value 3:13"),
        Fault("aws: {role: \"arn:aws:iam::1234:role/x\"}", "shape/invalid-value 3:13"),
        Fault("aws: {account: other}", "shape/wrong-type 3:16"),
        Fault("aws: {account: []}", "shape/empty-value 3:16"),
        Fault("aws: {account: [1234]}", "shape/invalid-value 3:17"),
        Fault("aws: {external-id: x}", "shape/invalid-value 3:20"),
        Fault("aws: {access: role, services: [sqs]}", "aws/contradiction 3:15"),
        Fault("aws: {access: role, session-policy: true}", "aws/contradiction 3:15"),
        Fault("aws: {session-policy: false, deny: [{actions: [\"sqs:*\"]}]}", "aws/contradiction 3:23"),
        Fault("aws: {inference: model}", "aws/role 3:18"),
        Fault("aws: {roles: {default: {role: \"\(role)\"}}}", "aws/role 3:15"),
        Fault("aws: {roles: {a: {services: [sqs]}}}", "shape/missing-key 3:15"),
        Fault("aws: {roles: [a]}", "shape/wrong-type 3:14"),
    ]) func `a fault is found in its place`(fault: Fault) {
        #expect(readBody(fault.body).places == fault.places)
    }

    @Test(arguments: [
        ("aws: {services: [monitorng]}", "did you mean \"monitoring\"?"),
        ("aws: {deny: [{actions: [\"sqs:RecieveMessage\"]}]}", "did you mean \"sqs:ReceiveMessage\"?"),
        ("aws: {deny: [{actions: [\"monitoring:GetMetricData\"]}]}", "did you mean \"cloudwatch:\"?"),
        ("aws: {external_id: ab}", "did you mean \"external-id\"?"),
    ]) func `a misspelt name is answered with the nearest`(body: String, help: String) {
        #expect(readBody(body).findings.map(\.help) == [help])
    }

    @Test func `no more than ten managed policies are taken`() {
        let arns = (0..<11).map { "\"arn:aws:iam::aws:policy/p\($0)\"" }.joined(separator: ", ")
        #expect(readBody("aws:\n  managed: [\(arns)]").findings.map(\.rule) == ["aws/managed"])
    }

    @Test(arguments: ["lambda:Get*", "secretsmanager:Get*", "sts:Get*", "S3:getobjec?"])
    func `a pattern is told what it does not bring back, whatever the reason`(pattern: String) {
        let read = read("cx: 1\nname: x\naws: {allow: [{actions: [\"\(pattern)\"], reason: a test}]}\n")
        #expect(read.findings.map(\.rule) == ["aws/unnamed"])
        #expect(read.findings.first?.message.contains("denied") == true)
    }

    @Test func `a reason makes a sensitive action a decision`() {
        #expect(
            readBody("aws: {allow: [{actions: [\"kms:Decrypt\"], reason: encrypted queues}]}").findings == [])
    }

    @Test func `a child overrides, adds, and refines a role by its name`() throws {
        let parent = """
            cx: 1
            name: parent
            aws:
              services: [sqs]
              deny: [{actions: ["sqs:ListQueues"]}]
              duration: 2h
              roles: {model: {role: "\(Self.role)", services: [bedrock], duration: 1h}}
            """
        let child = """
            cx: 1
            name: child
            extends: [parent]
            aws:
              services: [logs, sqs]
              deny: [{actions: ["logs:GetLogEvents"]}]
              duration: 30m
              inference: model
              roles: {model: {services: [sts], duration: 4h}}
            """
        let aws = try #require(read(child, files: ["parent": parent]).policy?.aws)
        #expect(aws.session.services == ["sqs", "logs"])
        #expect(aws.session.deny.flatMap(\.actions) == ["sqs:ListQueues", "logs:GetLogEvents"])
        #expect(aws.session.duration == 1800)
        #expect(aws.roles["model"]?.role == Self.role)
        #expect(aws.roles["model"]?.session.services == ["bedrock", "sts"])
        #expect(aws.roles["model"]?.session.duration == 14_400)
    }

    @Test func `a child cannot make a parent's reading a role's own access`() {
        let parent = "cx: 1\nname: parent\naws: {services: [sqs]}\n"
        let child = "cx: 1\nname: child\nextends: [parent]\naws: {access: role}\n"
        #expect(read(child, files: ["parent": parent]).findings.map(\.rule) == ["aws/contradiction"])
    }
}
