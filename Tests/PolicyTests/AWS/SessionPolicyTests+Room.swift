// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import IAM
@testable import Policy

/// Policies that do not fit, or only just.
extension SessionPolicyTests {
    @Test func `a policy that does not fit becomes AWS's own policy for reading, cut down`() throws {
        let services = [
            "logs", "cloudwatch", "ec2", "lambda", "sqs", "sns", "s3", "rds", "ecs", "elasticloadbalancing",
            "dynamodb",
            "kms", "secretsmanager", "ssm",
        ]
        let policy = try policy(services, callsModel: false)
        #expect(policy.managed == ["arn:aws:iam::aws:policy/ReadOnlyAccess"])
        #expect(policy.room >= 0)
        let allowed = allowed(policy)
        #expect(allowed.isSubset(of: meant(policy, services)))
        #expect(allowed.count * 10 > reading(services).count * 9)
        #expect(policy.text.contains(#""Condition":{"StringNotEquals":{"aws:RequestedRegion":"us-east-1"}}"#))
    }

    @Test func `actions without room are reported by service`() throws {
        let services = [
            "logs", "cloudwatch", "ec2", "lambda", "sqs", "sns", "s3", "rds", "ecs", "elasticloadbalancing",
            "dynamodb",
            "kms", "secretsmanager", "ssm", "iam", "route53", "cloudfront", "states", "events", "xray",
        ]
        let policy = try policy(services, callsModel: false)
        let refused = Dictionary(grouping: reading(services).subtracting(allowed(policy))) {
            $0.prefix { $0 != ":" }
        }
        #expect(refused["logs"]?.isEmpty == false)
        #expect(Set(policy.readsLess.map(\.service)) == Set(refused.keys.map(String.init)))
        for loss in policy.readsLess {
            #expect(loss.of - loss.allowed == refused[Substring(loss.service)]?.count, "\(loss.service)")
        }
        #expect(policy.littleLines.first?.contains("logs: ") == true)
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
