import Foundation
import Testing

@testable import Policy

/// Promise K5 in docs/security.md.
@Suite struct SessionPolicyTests {
    private static let role = "arn:aws:iam::123456789012:role/investigator"
    private let corpus = ActionCorpus.shared
    private let investigator = [
        "bedrock", "sts", "sqs", "lambda", "sns", "events", "states", "logs", "cloudwatch", "cloudtrail", "xray",
        "cloudformation", "tag",
    ]

    private func policy(
        _ services: [String], rules: AWSSessionRules = AWSSessionRules(), regions: [String] = ["us-east-1"],
        role: String = role, callsModel: Bool = true
    ) throws -> SessionPolicy {
        let builder = try #require(
            SessionPolicyBuilder(rules: rules, services: services, regions: regions, role: role, callsModel: callsModel)
        )
        return try builder.policy()
    }

    private func allowed(_ policy: SessionPolicy, among services: [String]? = nil) -> Set<String> {
        let evaluation = SessionPolicyEvaluation(policy)
        return Set((services ?? corpus.services).flatMap(corpus.actions).filter(evaluation.allows).map(\.text))
    }

    private func reading(_ services: [String]) -> Set<String> {
        let actions = services.flatMap(corpus.actions)
        return Set(actions.filter { ReadingActions.contains($0) && !SensitiveActions.contains($0) }.map(\.text))
    }

    private func grant(_ actions: String..., resources: [String] = ["*"]) -> AWSGrant {
        AWSGrant(actions: actions, resources: resources, origin: Origin(file: "", line: 1, column: 1))
    }

    @Test func `of every single service just the reading actions are allowed`() throws {
        for service in corpus.services where service != ModelCalls.service {
            let policy = try policy([service])
            #expect(policy.characters <= SessionPolicy.mostCharacters)
            #expect(policy.managed.isEmpty)
            #expect(allowed(policy, among: [service]) == reading([service]), "\(service)")
        }
    }

    @Test func `of any services just the reading actions are allowed, or there is no policy`() throws {
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
            if policy.managed.isEmpty {
                #expect(allowed == reading(services), "\(services)")
            } else {
                #expect(allowed.isSubset(of: reading(services)), "\(services)")
            }
        }
        #expect(fitting > 100)
    }

    @Test func `each pattern's fixed part is a whole verb that reads`() {
        for service in corpus.services {
            for pattern in ActionCompressor(
                service: service, corpus: corpus, isWanted: ReadingActions.contains, isCoverable: { _ in false }
            ).patterns() where pattern.hasSuffix("*") {
                let name = String(pattern.dropFirst(service.count + 1).dropLast())
                #expect(ReadingActions.verb(of: name) != nil, "\(pattern)")
                #expect(corpus.matching(pattern).allSatisfy(ReadingActions.contains), "\(pattern)")
            }
        }
    }

    @Test func `each denial of what is sensitive is of something that IAM has`() {
        for pattern in SensitiveActions.core + SensitiveActions.others {
            #expect(!corpus.matching(pattern).isEmpty, "\(pattern)")
        }
    }

    @Test(arguments: [
        "athena", "codeartifact", "codecommit", "cognito-idp", "dynamodb", "ec2", "ecr", "kinesis", "lambda", "rds",
        "s3", "sqs", "ssm",
        "support",
    ]) func `what ReadOnlyAccess lets read of secrets and data is denied where it is passed`(service: String) throws {
        let rules = AWSSessionRules(managed: ["arn:aws:iam::aws:policy/ReadOnlyAccess"])
        let builder = try #require(
            SessionPolicyBuilder(
                rules: rules, services: [service], regions: ["us-east-1"], role: "arn:aws:iam::123456789012:role/x",
                callsModel: false))
        let evaluation = SessionPolicyEvaluation(try builder.policy())
        for action in corpus.actions(of: service) where SensitiveActions.contains(action) {
            #expect(!evaluation.allows(action), "\(action.text)")
        }
    }

    @Test func `the investigator's services fit, and everything else is denied`() throws {
        let policy = try policy(investigator)
        let model: Set<String> = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
        #expect(policy.room > 0)
        #expect(allowed(policy) == reading(investigator).union(model))
        #expect(SessionPolicyEvaluation(policy).isSealed)
        #expect(
            SessionPolicyEvaluation(policy).counts().filter { $0.value > 0 }.keys.sorted { $0.rawValue < $1.rawValue }
                == [
                    .list, .read,
                ])
        #expect(try JSONDecoder().decode(JSONValue.self, from: Data(policy.text.utf8)) == policy.document)
        #expect(policy.characters == policy.text.count)
    }

    @Test func `only services without policies of resources are spared by the denial of everything else`() throws {
        let document = try policy(investigator).document
        guard case .array(let statements) = document["Statement"],
            case .array(let kept)? = statements.compactMap({ $0["NotAction"] }).first
        else {
            Issue.record("no denial of everything else")
            return
        }
        #expect(kept.contains(.string("sns:Get*")))
        #expect(kept.contains(.string("cloudformation:*")))
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

    @Test func `what is granted on some resources is denied on all others, whatever else allows it`() throws {
        let own = "arn:aws:sqs:us-east-1:123456789012:own"
        let grants = [grant("sqs:ReceiveMessage", resources: [own])]
        for managed in [
            [], ["arn:aws:iam::aws:policy/AmazonSQSFullAccess"], ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
        ] {
            let rules = AWSSessionRules(allow: grants, managed: managed)
            let builder = try #require(
                SessionPolicyBuilder(
                    rules: rules, services: ["sqs"], regions: ["us-east-1"],
                    role: "arn:aws:iam::123456789012:role/r", callsModel: false))
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

    @Test func `no reading action whose name tells of keys or content is allowed unseen`() {
        let signs = [
            "Token", "Credential", "Secret", "Password", "DataAccess", "JobDetails", "StreamKey", "SnapshotBlock",
        ]
        let allowed = corpus.services.flatMap(corpus.actions).filter { action in
            ReadingActions.contains(action) && !SensitiveActions.contains(action)
                && signs.contains { action.name.contains($0) }
        }
        #expect(Set(allowed.map(\.text)) == Self.harmless)
    }

    /// They tell of keys, tokens and secrets, and show none.
    private static let harmless: Set<String> = [
        "a2c:GetContainerizationJobDetails", "a2c:GetDeploymentJobDetails",
        "bedrock-agentcore:GetApiKeyCredentialProvider", "bedrock-agentcore:GetOauth2CredentialProvider",
        "bedrock-agentcore:GetTokenVault", "bedrock-agentcore:ListApiKeyCredentialProviders",
        "bedrock-agentcore:ListOauth2CredentialProviders", "bedrock:CountTokens",
        "chime:ListVoiceConnectorTerminationCredentials", "codebuild:ListSourceCredentials",
        "codedeploy:ListGitHubAccountTokenNames", "ds:DescribeDirectoryDataAccess", "ebs:ListSnapshotBlocks",
        "ec2:DescribeIpamExternalResourceVerificationTokens", "ec2:GetSnapshotBlockPublicAccessState",
        "grafana:ListWorkspaceServiceAccountTokens", "iam:GetAccountPasswordPolicy", "iam:GetCredentialReport",
        "iam:ListServiceSpecificCredentials", "iotmanagedintegrations:ListCredentialLockers", "ivs:ListStreamKeys",
        "kafka:ListScramSecrets", "license-manager:ListTokens", "managedblockchain-query:BatchGetTokenBalance",
        "managedblockchain-query:GetTokenBalance", "managedblockchain-query:ListTokenBalances",
        "qbusiness:GetDataAccessor", "qbusiness:ListDataAccessors", "route53globalresolver:ListAccessTokens",
        "secretsmanager:DescribeSecret", "secretsmanager:GetRandomPassword", "secretsmanager:ListSecretVersionIds",
        "secretsmanager:ListSecrets", "sso-directory:ListBearerTokens", "sso:DescribeTrustedTokenIssuer",
        "sso:ListTrustedTokenIssuers", "waf-regional:GetChangeToken", "waf-regional:GetChangeTokenStatus",
        "waf:GetChangeToken", "waf:GetChangeTokenStatus", "workmail:GetPersonalAccessTokenMetadata",
        "workmail:ListPersonalAccessTokens",
    ]

    @Test func `the document is what is documented`() throws {
        #expect(
            try policy(["sqs"], callsModel: false).text
                == #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["sqs:Get*","sqs:List*"],"Resource":"*","#
                + #""Condition":{"StringEquals":{"aws:RequestedRegion":"us-east-1"},"#
                + #""StringEqualsIfExists":{"aws:ResourceAccount":"123456789012"}}},"#
                + #"{"Effect":"Deny","NotAction":["sqs:Get*","sqs:List*"],"Resource":"*"}]}"#)
    }

    @Test func `the model is called in every region, and only by the role that is meant to`() throws {
        let calls = try policy(["bedrock"], role: "arn:aws-us-gov:iam::123456789012:role/a/b").text
        #expect(calls.contains(#""arn:aws-us-gov:bedrock:*:123456789012:*inference-profile/*""#))
        #expect(
            calls.contains(#""arn:aws-us-gov:bedrock:*::foundation-model/*"],"#)
                || calls.contains(#"foundation-model/*"]}"#))
        #expect(try !allowed(policy(["bedrock"], callsModel: false)).contains("bedrock:InvokeModel"))
        #expect(try !allowed(policy(["sqs"])).contains("bedrock:InvokeModel"))
        #expect(try !policy(investigator).text.contains("bedrock:*\""))
    }

    @Test func `a service with one endpoint for all regions is not held to a region that it does not have`() throws {
        let elsewhere = try policy(["iam", "sqs"], regions: ["eu-west-1"]).document
        #expect(statement(elsewhere, allowing: "iam:Get*")?["Condition"]?["StringEquals"] == nil)
        #expect(statement(elsewhere, allowing: "sqs:Get*")?["Condition"]?["StringEquals"] != nil)
        let home = try policy(["iam", "sqs"], regions: ["us-east-1"]).document
        #expect(statement(home, allowing: "iam:List*")?["Condition"]?["StringEquals"] != nil)
    }

    private func statement(_ document: JSONValue, allowing action: String) -> JSONValue? {
        guard case .array(let statements) = document["Statement"] else { return nil }
        return statements.first {
            guard $0["Effect"] == .string("Allow"), case .array(let actions) = $0["Action"] else { return false }
            return actions.contains(.string(action))
        }
    }

    @Test func `accounts that are named are allowed`() throws {
        var rules = AWSSessionRules()
        rules.account = .listed(["210987654321", "123456789012"])
        #expect(
            try policy(["sqs"], rules: rules).text.contains(#"{"aws:ResourceAccount":["123456789012","210987654321"]}"#)
        )
    }

    @Test func `what is sensitive is allowed by name alone`() throws {
        var rules = AWSSessionRules()
        rules.allow = [grant("sqs:ReceiveMessage"), grant("s3:GetObject", resources: ["arn:aws:s3:::logs/*"])]
        let policy = try policy(["sqs", "s3"], rules: rules, callsModel: false)
        let allowed = allowed(policy)
        #expect(allowed.isSuperset(of: ["sqs:ReceiveMessage", "s3:GetObject", "s3:GetBucketPolicy"]))
        #expect(allowed.isDisjoint(with: ["s3:GetObjectVersion", "s3:GetObjectTagging", "sqs:SendMessage"]))
        #expect(
            policy.text.contains(
                #"{"Effect":"Deny","Action":"s3:GetObject","NotResource":"arn:aws:s3:::logs/*"}"#), "\(policy.text)")
        #expect(!policy.text.contains("s3:*") && !policy.text.contains("sqs:*"))
    }

    @Test func `what the policy denies is denied, where it says so`() throws {
        var rules = AWSSessionRules()
        rules.deny = [grant("logs:Get*"), grant("sqs:GetQueueUrl", resources: ["arn:aws:sqs:*:*:secret"])]
        let policy = try policy(["logs", "sqs"], rules: rules, callsModel: false)
        #expect(!allowed(policy).contains("logs:GetLogEvents"))
        #expect(allowed(policy).contains("sqs:GetQueueUrl"))
        #expect(
            policy.text.contains(#"{"Effect":"Deny","Action":"sqs:GetQueueUrl","Resource":"arn:aws:sqs:*:*:secret"}"#))
    }

    @Test func `what does not fit is AWS's own policy for reading, cut down`() throws {
        let services = [
            "acm", "cloudformation", "cloudfront", "cloudtrail", "cloudwatch", "codebuild", "codedeploy",
            "config", "dynamodb", "ecr", "ecs", "eks", "elasticache", "elasticfilesystem",
            "elasticloadbalancing", "events", "iam", "kinesis", "kms", "lambda", "logs", "rds", "redshift", "route53",
            "s3", "secretsmanager", "servicediscovery", "sns", "sqs", "ssm", "states", "tag", "wafv2", "xray",
        ]
        let policy = try policy(services, callsModel: false)
        #expect(policy.managed == ["arn:aws:iam::aws:policy/ReadOnlyAccess"])
        #expect(policy.room >= 0)
        let allowed = allowed(policy)
        #expect(allowed.isSubset(of: reading(services)))
        #expect(allowed.count * 10 > reading(services).count * 9)
        #expect(policy.text.contains(#""Condition":{"StringNotEquals":{"aws:RequestedRegion":"us-east-1"}}"#))
    }

    @Test func `managed policies of the user's own add nothing that changes something`() throws {
        var rules = AWSSessionRules()
        rules.managed = ["arn:aws:iam::123456789012:policy/everything"]
        let policy = try policy(["sqs", "logs"], rules: rules)
        #expect(policy.managed == rules.managed)
        #expect(allowed(policy) == reading(["sqs", "logs"]))
        #expect(SessionPolicyEvaluation(policy).isSealed)
    }

    @Test func `what fits in no way says by how much`() throws {
        let builder = try #require(
            SessionPolicyBuilder(
                rules: AWSSessionRules(), services: corpus.services, regions: ["us-east-1"], role: Self.role,
                callsModel: true))
        let fault = #expect(throws: SessionPolicyTooLong.self) { try builder.policy() }
        #expect(fault?.excess ?? 0 > 0)
        #expect(fault?.longest.first?.characters ?? 0 > 100)
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
