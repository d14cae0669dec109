// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import IAM
@testable import Policy

/// Policies that do not fit, or only just.
extension SessionPolicyTests {
    /// As many services as an incident responder names, of which not all actions fit.
    private var responder: [String] {
        [
            "sts", "logs", "cloudwatch", "cloudtrail", "xray", "lambda", "sqs", "sns", "events", "states",
            "cloudformation", "tag", "ecs", "ecr", "elasticloadbalancing", "ec2", "autoscaling", "rds", "s3",
            "dynamodb", "ssm", "bedrock",
        ]
    }

    private static let first = [
        "logs:FilterLogEvents", "logs:StartQuery", "logs:GetQueryResults", "xray:BatchGetTraces",
        "cloudformation:DescribeStackEvents", "cloudtrail:LookupEvents", "cloudwatch:GetMetricData",
        "sqs:GetQueueAttributes", "ec2:DescribeInstances",
    ]

    @Test(arguments: [[], ["iam"], ["iam", "kms", "glue", "batch", "eks", "route53", "kinesis"]])
    func `a policy without room for all that reads keeps what investigations begin with`(more: [String])
        throws
    {
        let services = responder + more
        let policy = try policy(services)
        let allowed = allowed(policy)
        #expect(policy.room >= 0)
        #expect(policy.managed.isEmpty)
        #expect(!policy.readsLess.isEmpty)
        #expect(allowed.isSuperset(of: Self.first))
        #expect(allowed.isSubset(of: meant(policy, services).union(ModelCalls.actions)))
        #expect(
            allowed.isDisjoint(
                with: Set(
                    services.flatMap(corpus.actions).filter {
                        !HarmfulActions.kinds(of: $0).isDisjoint(with: .mandatory)
                    }.map(\.text))))
    }

    @Test func `one service more loses little`() throws {
        let fewer = try allowed(policy(responder))
        let more = try allowed(policy(responder + ["iam"]))
        #expect(Double(fewer.subtracting(more).count) < Double(fewer.count) * 0.1)
    }

    @Test func `an action that is allowed by name is kept in the form that loses least`() throws {
        let lost = try #require(try policy(responder + ["iam"]).readsLess.first?.lost.first)
        let action = try #require(corpus.matching(lost).first)
        let kept = try policy(responder + ["iam"], rules: AWSSessionRules(allow: [grant(action.text)]))
        #expect(SessionPolicyEvaluation(kept).allows(action))
    }

    @Test func `actions without room are reported by service and by name`() throws {
        let services = responder + ["iam", "kms", "glue"]
        let policy = try policy(services)
        let refused = Dictionary(grouping: reading(services).subtracting(allowed(policy))) {
            String($0.prefix { $0 != ":" })
        }
        #expect(Set(policy.readsLess.map(\.service)) == Set(refused.keys))
        for loss in policy.readsLess {
            #expect(loss.of - loss.allowed == refused[loss.service]?.count, "\(loss.service)")
            let named = Set(loss.lost.flatMap(corpus.matching).map(\.text))
            #expect(named.isSuperset(of: refused[loss.service] ?? []), "\(loss.service)")
            #expect(named.isDisjoint(with: allowed(policy, among: [loss.service])), "\(loss.service)")
        }
        let line = try #require(policy.lossLines { "the \($0)" }.first)
        let loss = try #require(policy.readsLess.first { $0.service != "bedrock" })
        #expect(
            line.contains("the \(loss.service) reads \(loss.allowed) of \(loss.of) without \(loss.lost[0])"))
        #expect(policy.littleLines { $0 }.first?.contains("more of bedrock") == true)
    }

    @Test func `the form that loses least reads nearly all of a dozen large services`() throws {
        let services = [
            "logs", "cloudwatch", "ec2", "lambda", "sqs", "sns", "s3", "rds", "ecs", "elasticloadbalancing",
            "dynamodb", "kms", "secretsmanager", "ssm",
        ]
        let policy = try policy(services, callsModel: false)
        #expect(policy.room >= 0)
        let allowed = allowed(policy)
        #expect(allowed.isSubset(of: meant(policy, services)))
        #expect(allowed.count * 10 > reading(services).count * 9)
    }

    @Test func `a name that sounds like a secret is denied verb by verb beside one that is allowed`() throws {
        let policy = try policy(["secretsmanager"], callsModel: false)
        #expect(!policy.text.contains("secretsmanager:*Secret*"))
        #expect(policy.text.contains("secretsmanager:Get*Secret*"))
        #expect(policy.unguarded.contains("secretsmanager:List*Secret*"))
        let new = IAMAction(service: "secretsmanager", name: "GetNewSecret", level: .read, managed: [])
        #expect(!SessionPolicyEvaluation(policy).allows(new))
    }

    @Test func `a policy that fits in no form says by how much it is too long`() throws {
        let builder = try #require(
            SessionPolicyBuilder(
                rules: AWSSessionRules(), services: corpus.services, regions: ["us-east-1"], role: Self.role,
                models: Self.models))
        let fault = #expect(throws: SessionPolicyTooLong.self) { try builder.policy() }
        #expect(fault?.excess ?? 0 > 0)
        #expect(fault?.longest.first?.characters ?? 0 > 100)
    }
}
