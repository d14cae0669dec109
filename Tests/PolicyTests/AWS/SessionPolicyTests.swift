// SPDX-License-Identifier: Apache-2.0

import Addresses
import Foundation
import TestSupport
import Testing

@testable import Documents
@testable import IAM
@testable import Policy

/// Promise K5 in docs/security.md.
@Suite struct SessionPolicyTests {
    static let role = "arn:aws:iam::123456789012:role/investigator"
    static let models = [
        "us.anthropic.claude-sonnet-4-5-20250929-v1:0", "us.anthropic.claude-opus-5-5",
        "us.anthropic.claude-haiku-4-5-20251001-v1:0",
    ].compactMap { ModelName($0) }
    let corpus = ActionCorpus.shared
    let investigator = [
        "bedrock", "sts", "sqs", "lambda", "sns", "events", "states", "logs", "cloudwatch", "cloudtrail",
        "xray",
        "cloudformation", "tag",
    ]

    func policy(
        _ services: [String], rules: AWSSessionRules = AWSSessionRules(), regions: [String] = ["us-east-1"],
        role: String = role, callsModel: Bool = true
    ) throws -> SessionPolicy {
        let builder = try #require(
            SessionPolicyBuilder(
                rules: rules, services: services, regions: regions, role: role,
                models: callsModel ? Self.models : [])
        )
        return try builder.policy()
    }

    func allowed(_ policy: SessionPolicy, among services: [String]? = nil) -> Set<String> {
        let evaluation = SessionPolicyEvaluation(policy)
        return Set(
            (services ?? corpus.services).flatMap(corpus.actions).filter(evaluation.allows).map(\.text))
    }

    /// Actions that read and do no harm.
    func reading(_ services: [String]) -> Set<String> { reading(services, but: .all) }

    func reading(_ services: [String], but held: HarmKinds) -> Set<String> {
        let actions = services.flatMap(corpus.actions)
        return Set(
            actions.filter {
                ReadingActions.contains($0) && HarmfulActions.kinds(of: $0).isDisjoint(with: held)
            }
            .map(\.text))
    }

    /// Actions that a policy should allow, including those that gave way.
    func meant(_ policy: SessionPolicy, _ services: [String]) -> Set<String> {
        reading(services).union(policy.gaveWay.map(\.text))
    }

    func grant(_ actions: String..., resources: [String] = ["*"]) -> AWSGrant {
        AWSGrant(actions: actions, resources: resources, origin: Origin(file: "", line: 1, column: 1))
    }

    @Test func `only the reading actions of every single service are allowed`() throws {
        for service in corpus.services where service != ModelCalls.service {
            let policy = try policy([service])
            #expect(policy.characters <= SessionPolicy.mostCharacters)
            #expect(policy.managed.isEmpty)
            #expect(allowed(policy, among: [service]) == meant(policy, [service]), "\(service)")
            #expect(
                allowed(policy, among: [service]).isSubset(of: reading([service], but: .mandatory)),
                "\(service)")
        }
    }

    @Test func `only the reading actions of any services are allowed, or there is no policy`() throws {
        var random = SplitMix(state: 4)
        var fitting = 0
        for round in 0..<200 {
            let services = (0..<Int.random(in: 2...14, using: &random)).compactMap { _ in
                corpus.services.randomElement(using: &random)
            }
            guard let policy = try? policy(services, callsModel: false) else { continue }
            fitting += 1
            let allowed = allowed(policy, among: round.isMultiple(of: 50) ? nil : services)
            #expect(policy.room >= 0)
            if policy.readsLess.isEmpty {
                #expect(allowed == meant(policy, services), "\(services)")
            } else {
                #expect(allowed.isSubset(of: meant(policy, services)), "\(services)")
            }
            #expect(allowed.isSubset(of: reading(services, but: .mandatory)), "\(services)")
        }
        #expect(fitting > 50)
    }

    @Test func `each pattern's fixed part is a whole verb that reads`() {
        for service in corpus.services {
            for pattern in ActionCompressor(
                service: service, corpus: corpus, isWanted: ReadingActions.contains,
                isCoverable: { _ in false }
            ).patterns() where pattern.hasSuffix("*") {
                let name = String(pattern.dropFirst(service.count + 1).dropLast())
                #expect(ReadingActions.verb(of: name) != nil, "\(pattern)")
                #expect(corpus.matching(pattern).allSatisfy(ReadingActions.contains), "\(pattern)")
            }
        }
    }

    @Test func `each action that does harm, and each pattern of the core, is of something that IAM has`() {
        for pattern in HarmfulActions.core { #expect(!corpus.matching(pattern).isEmpty, "\(pattern)") }
        for line in HarmfulActionsData.denied.split(separator: "\n") {
            let words = line.split(separator: " ")
            for word in words.dropFirst() {
                #expect(corpus.action("\(words[0]):\(word.prefix { $0 != "=" })") != nil, "\(word)")
            }
        }
    }

    @Test func `the core is never allowed`() {
        for action in HarmfulActions.core.flatMap(corpus.matching)
        where !action.text.hasPrefix("s3:GetObject") {
            #expect(!HarmfulActions.kinds(of: action).isDisjoint(with: .mandatory), "\(action.text)")
        }
    }

    @Test(arguments: [
        "athena", "codeartifact", "codecommit", "cognito-idp", "dynamodb", "ec2", "ecr", "kinesis", "lambda",
        "rds",
        "s3", "sqs", "ssm",
        "support",
    ]) func `secrets and data that ReadOnlyAccess allows are denied when it is passed`(service: String)
        throws
    {
        let rules = AWSSessionRules(managed: ["arn:aws:iam::aws:policy/ReadOnlyAccess"])
        let builder = try #require(
            SessionPolicyBuilder(
                rules: rules, services: [service], regions: ["us-east-1"],
                role: "arn:aws:iam::123456789012:role/x",
                models: []))
        let evaluation = SessionPolicyEvaluation(try builder.policy())
        for action in corpus.actions(of: service)
        where !HarmfulActions.kinds(of: action).isDisjoint(with: .mandatory) {
            #expect(!evaluation.allows(action), "\(action.text)")
        }
    }

    @Test func `the investigator's services fit, and everything else is denied`() throws {
        let policy = try policy(investigator)
        let model: Set<String> = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        #expect(policy.room > 0)
        #expect(policy.gaveWay.isEmpty)
        #expect(policy.readsLittle == ["bedrock"])
        let others = investigator.filter { $0 != "bedrock" }
        #expect(allowed(policy) == reading(others).union(model).union(ModelCalls.profiles))
        #expect(SessionPolicyEvaluation(policy).isSealed)
        #expect(
            SessionPolicyEvaluation(policy).counts().filter { $0.value > 0 }.keys.sorted {
                $0.rawValue < $1.rawValue
            }
                == [
                    .list, .read,
                ])
        #expect(try JSONDecoder().decode(JSONValue.self, from: Data(policy.text.utf8)) == policy.document)
        #expect(policy.characters == policy.text.count)
    }

    @Test func `only services without policies of resources are spared by the denial of everything else`()
        throws
    {
        let document = try policy(investigator).document
        guard case .array(let statements) = document["Statement"],
            case .array(let kept)? = statements.compactMap({ $0["NotAction"] }).first
        else {
            Issue.record("no denial of everything else")
            return
        }
        #expect(kept.contains(.string("sqs:Get*")))
        #expect(!kept.contains(.string("sns:*")))
        #expect(ResourcePolicies.absent.isSubset(of: corpus.services))
        #expect(
            ResourcePolicies.absent.isDisjoint(with: [
                "sqs", "sns", "lambda", "s3", "kms", "secretsmanager", "iam", "sts",
            ]))
    }

    @Test func `no service with an action on policies of resources is among those without`() {
        // Of AWS's own services alone, or of no resource that a session could be granted.
        let known: Set = ["xray:PutResourcePolicy", "xray:DeleteResourcePolicy"]
        for service in ResourcePolicies.absent {
            let actions = corpus.actions(of: service).filter {
                $0.name.hasPrefix("Put") && $0.name.contains("Policy") && !$0.name.contains("Scaling")
                    || $0.name.contains("ResourcePolicy") && !$0.level.isReading
            }.map(\.text)
            #expect(Set(actions).isSubset(of: known), "\(actions)")
        }
    }

    @Test func `the document is the documented one`() throws {
        #expect(
            try policy(["sqs"], callsModel: false).text
                == #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sqs:Get*","sqs:List*"],"Resource":"*","#
                + #""Condition":{"StringEquals":{"aws:RequestedRegion":"us-east-1"},"#
                + #""StringEqualsIfExists":{"aws:ResourceAccount":"123456789012"}}},"#
                + #"{"Effect":"Deny","NotAction":["sqs:Get*","sqs:List*"],"Resource":"*"},"#
                + #"{"Effect":"Deny","Action":["sqs:*Secret*","sqs:*Password*","sqs:*Credential*","sqs:*Token*","#
                + #""sqs:*PrivateKey*","sqs:*ApiKey*","sqs:*AccessKey*","sqs:*Presign*","sqs:*DataAccess*","sqs:*ConnectionString*"],"#
                + #""Resource":"*"}]}"#
        )
    }

    @Test func `the plan's models are called, and only by the role that is meant to`() throws {
        let calls = try policy(["bedrock"], role: "arn:aws-us-gov:iam::123456789012:role/a/b").text
        #expect(!calls.contains("foundation-model/*"))
        #expect(!calls.contains("inference-profile/*"))
        #expect(calls.contains("anthropic.claude-opus-5-5"))
        #expect(try !allowed(policy(["bedrock"], callsModel: false)).contains("bedrock:InvokeModel"))
        #expect(try !allowed(policy(["sqs"])).contains("bedrock:InvokeModel"))
        #expect(try !policy(investigator).text.contains("bedrock:*\""))
    }

    @Test func `a service with one endpoint for all regions is not held to a region that it does not have`()
        throws
    {
        let elsewhere = try policy(["iam", "sqs"], regions: ["eu-west-1"]).document
        #expect(statement(elsewhere, allowing: "iam:Get*")?["Condition"]?["StringEquals"] == nil)
        #expect(statement(elsewhere, allowing: "sqs:Get*")?["Condition"]?["StringEquals"] != nil)
        let home = try policy(["iam", "sqs"], regions: ["us-east-1"]).document
        #expect(statement(home, allowing: "iam:List*")?["Condition"]?["StringEquals"] != nil)
    }

    private func statement(_ document: JSONValue, allowing action: String) -> JSONValue? {
        guard case .array(let statements) = document["Statement"] else { return nil }
        return statements.first {
            guard $0["Effect"] == .string("Allow"), case .array(let actions) = $0["Action"] else {
                return false
            }
            return actions.contains(.string(action))
        }
    }

    @Test func `accounts that are named are allowed`() throws {
        var rules = AWSSessionRules()
        rules.account = .listed(["210987654321", "123456789012"])
        #expect(
            try policy(["sqs"], rules: rules).text.contains(
                #"{"aws:ResourceAccount":["123456789012","210987654321"]}"#)
        )
    }

    @Test func `in few letters the same actions are denied`() {
        for service in ["sns", "lambda", "cloudwatch", "ec2", "iam", "logs"] {
            let compressor = ActionCompressor(
                service: service, corpus: corpus,
                isWanted: { !HarmfulActions.kinds(of: $0).isDisjoint(with: .mandatory) },
                isCoverable: { _ in false })
            let (whole, terse) = (compressor.patterns(), compressor.patterns(isTerse: true))
            #expect(Set(terse.flatMap(corpus.matching)) == Set(whole.flatMap(corpus.matching)), "\(service)")
            #expect(terse.joined().count < whole.joined().count, "\(service)")
        }
    }

    @Test func `an action that the policy denies is denied on the named resources`() throws {
        var rules = AWSSessionRules()
        rules.deny = [grant("logs:Get*"), grant("sqs:GetQueueUrl", resources: ["arn:aws:sqs:*:*:secret"])]
        let policy = try policy(["logs", "sqs"], rules: rules, callsModel: false)
        #expect(!allowed(policy).contains("logs:GetLogEvents"))
        #expect(allowed(policy).contains("sqs:GetQueueUrl"))
        #expect(
            policy.text.contains(
                #"{"Effect":"Deny","Action":"sqs:GetQueueUrl","Resource":"arn:aws:sqs:*:*:secret"}"#))
    }

    @Test func `managed policies of the user's own add nothing that changes something`() throws {
        var rules = AWSSessionRules()
        rules.managed = ["arn:aws:iam::123456789012:policy/everything"]
        let policy = try policy(["sqs", "logs"], rules: rules)
        #expect(policy.managed == rules.managed)
        #expect(allowed(policy) == meant(policy, ["sqs", "logs"]))
        #expect(SessionPolicyEvaluation(policy).isSealed)
    }

    @Test func `a character that JSON escapes does not end its string`() throws {
        let policy = SessionPolicy([
            PolicyStatement(effect: .allow, actions: ["sqs:Get*"], resources: ["a\"\\b"])
        ])
        #expect(try JSONDecoder().decode(JSONValue.self, from: Data(policy.text.utf8)) == policy.document)
    }

    @Test func `a wildcard policy is seen to allow what changes something`() {
        let open = SessionPolicy([
            PolicyStatement(effect: .allow, actions: ["sqs:*"]),
            PolicyStatement(effect: .deny, actions: ["sqs:Delete*"]),
        ])
        #expect(allowed(open).isSuperset(of: ["sqs:PurgeQueue", "sqs:ReceiveMessage"]))
        #expect(!allowed(open).contains("sqs:DeleteQueue"))
    }
}
