// SPDX-License-Identifier: Apache-2.0

import Documents
import Testing

@testable import IAM
@testable import Policy

/// Actions that a policy allows by name.
extension SessionPolicyTests {
    @Test func `an action that is granted on some resources is denied on all others`() throws {
        let own = "arn:aws:sqs:us-east-1:123456789012:own"
        let grants = [grant("sqs:ReceiveMessage", resources: [own])]
        for managed in [
            [], ["arn:aws:iam::aws:policy/AmazonSQSFullAccess"], ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
        ] {
            let rules = AWSSessionRules(allow: grants, managed: managed)
            let builder = try #require(
                SessionPolicyBuilder(
                    rules: rules, services: ["sqs"], regions: ["us-east-1"],
                    role: "arn:aws:iam::123456789012:role/r", models: []))
            guard case .array(let statements)? = try builder.policy().document["Statement"] else {
                Issue.record("no statements")
                return
            }
            let denial = statements.first {
                $0["Effect"] == .string("Deny") && $0["NotResource"] == .string(own)
            }
            #expect(denial?["Action"] == .string("sqs:ReceiveMessage"), "\(managed)")
        }
    }

    @Test func `a sensitive action is allowed only by its name`() throws {
        var rules = AWSSessionRules()
        rules.allow = [
            grant("sqs:ReceiveMessage"), grant("s3:GetObject", resources: ["arn:aws:s3:::logs/*"]),
        ]
        let policy = try policy(["sqs", "s3"], rules: rules, callsModel: false)
        let allowed = allowed(policy)
        #expect(allowed.isSuperset(of: ["sqs:ReceiveMessage", "s3:GetObject", "s3:GetBucketPolicy"]))
        #expect(allowed.isDisjoint(with: ["s3:GetObjectVersion", "s3:GetObjectTagging", "sqs:SendMessage"]))
        #expect(
            policy.text.contains(
                #"{"Effect":"Deny","Action":"s3:GetObject","NotResource":"arn:aws:s3:::logs/*"}"#),
            "\(policy.text)")
        #expect(!policy.text.contains(#""s3:*""#) && !policy.text.contains(#""sqs:*""#))
    }

    @Test func `a pattern in allow brings back no harmful action`() throws {
        var rules = AWSSessionRules()
        rules.allow = [
            grant("lambda:Get*", "secretsmanager:Get*", "sts:Get*", "logs:U*"),
            grant("s3:Get*", "s3:GetObject"),
            grant("ssm:GetParameter?"),
        ]
        let policy = try policy(["lambda", "sts", "logs"], rules: rules, callsModel: false)
        let allowed = allowed(policy)
        #expect(
            allowed.isSuperset(of: [
                "lambda:GetAlias", "lambda:GetFunctionConfiguration", "secretsmanager:GetResourcePolicy",
                "s3:GetObject",
                "s3:GetBucketPolicy", "sts:GetCallerIdentity",
            ]))
        let named: Set = ["s3:GetObject"]
        for action in corpus.services.flatMap(corpus.actions)
        where allowed.contains(action.text) && !named.contains(action.text) {
            #expect(HarmfulActions.kinds(of: action).isDisjoint(with: .mandatory), "\(action.text)")
        }
        #expect(!allowed.contains("logs:Unmask"))
    }

    @Test(arguments: [[], ["ec2"]]) func `a pattern over much stands with denials beside it`(
        services: [String]
    ) throws {
        var rules = AWSSessionRules()
        rules.allow = [grant("ec2:Describe*")]
        let policy = try policy(services + ["sqs"], rules: rules, callsModel: false)
        #expect(policy.text.contains(#""ec2:Describe*""#))
        #expect(!policy.text.contains("NotResource"))
        let withheld = GrantedActions.withheld(by: rules.allow[0])
        #expect(allowed(policy).isDisjoint(with: withheld.map(\.text)))
        #expect(withheld.map(\.text).contains("ec2:DescribeInstanceAttribute"))
        let rest = Set(corpus.matching("ec2:Describe*").map(\.text)).subtracting(withheld.map(\.text))
        #expect(allowed(policy).isSuperset(of: rest))
    }

    @Test func `a name allows on its own resources, not on those of a pattern beside it`() throws {
        var rules = AWSSessionRules()
        rules.allow = [grant("s3:GetObject", resources: ["arn:aws:s3:::logs/*"]), grant("s3:Get*")]
        let policy = try policy(["sts"], rules: rules, callsModel: false)
        #expect(
            policy.text.contains(
                #"{"Effect":"Deny","Action":"s3:GetObject","NotResource":"arn:aws:s3:::logs/*"}"#),
            "\(policy.text)")
    }
}
