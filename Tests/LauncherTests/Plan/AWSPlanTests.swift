// SPDX-License-Identifier: Apache-2.0

import Documents
import GuardProtocol
import IAM
import Policy
import Testing

@testable import Launcher

struct AWSPlanTests {
    private let home: TemporaryFolder
    private let workspace: String

    init() throws {
        home = try TemporaryFolder()
        workspace = try home.folder("project")
    }

    private func plan(_ aws: String, flags: [UserSetting: [String]] = [.role: [Samples.role]]) throws
        -> LaunchPlan
    {
        try plan(Samples.policy("\(Samples.aws)\naws: \(aws)\n"), flags: flags)
    }

    private func plan(_ policy: Policy, flags: [UserSetting: [String]] = [.role: [Samples.role]]) throws
        -> LaunchPlan
    {
        try Planner(
            policy: policy, settings: Samples.settings(for: policy, flags: flags),
            machine: Samples.machine(home: home.path, workspace: workspace), request: .session(prompt: nil),
            terminal: .terminal, ranges: Samples.ranges(home: home.path)
        ).plan()
    }

    @Test func `Without a word of AWS the session reads the services and regions that are reached`() throws {
        let main = try #require(plan("{duration: 1h}").aws?.main)
        let text = try #require(main.sessionPolicy?.text)
        #expect(text.contains(#""bedrock:InvokeModel""#) && text.contains(#""bedrock:List*""#))
        #expect(text.contains(#""aws:RequestedRegion":"us-east-1""#))
        #expect(!text.contains("sqs:Get"))
    }

    @Test
    func `Every role has a session policy of its own, and the model is called by the one that is named`()
        throws
    {
        let other = "arn:aws:iam::210987654321:role/model"
        let aws = try #require(
            plan(
                "{services: [sqs, bedrock], inference: model, roles: {audit: {role: \"\(other)\", services: [cloudtrail]}, "
                    + "model: {role: \"\(other)\", services: [bedrock], duration: 2h, external-id: ab}}}"
            ).aws)
        #expect(aws.all.map(\.name) == ["default", "audit", "model"])
        #expect(aws.inference == "model")
        #expect(aws.roles.map(\.role.value) == [other, other])
        #expect(aws.roles.map(\.duration) == [3600, 7200])
        #expect(aws.roles.map(\.externalID) == [nil, "ab"])
        let texts = aws.all.map { $0.sessionPolicy?.text ?? "" }
        #expect(texts.map { $0.contains("bedrock:InvokeModel") } == [false, false, true])
        #expect(texts.map { $0.contains("210987654321") } == [false, true, true])
        #expect(texts.map { $0.contains("cloudtrail:Lookup*") } == [false, true, false])
    }

    @Test(arguments: ["{access: role}", "{session-policy: false}"])
    func `Where none is wanted there is no session policy, and the plan says what that means`(aws: String)
        throws
    {
        let plan = try plan(aws)
        #expect(plan.aws?.main.sessionPolicy == nil)
        #expect(try plan.text().contains("session policy  none: "))
        #expect(try !plan.json().contains("sessionPolicy"))
    }

    @Test func `A session policy that AWS would refuse ends the planning, with what to leave out`() throws {
        var policy = try Samples.policy("\(Samples.aws)\naws: {duration: 1h}\n")
        // The reader refuses a policy that is too long by itself. Here the user's own role or region makes it
        // too long.
        policy.aws?.session.services = ActionCorpus.shared.services
        let large = policy
        let error = #expect(throws: CXError.self) { try plan(large) }
        let text = "\(try #require(error))"
        #expect(text.contains("more than the 2048 that AWS takes"))
        #expect(text.contains("aws.roles"))
    }

    @Test func `A managed policy of another account than the role's is refused`() throws {
        #expect(throws: CXError.self) {
            try plan("{managed: [\"arn:aws:iam::999999999999:policy/mine\"]}")
        }
        #expect(
            try plan("{managed: [\"arn:aws:iam::aws:policy/ReadOnlyAccess\"]}").aws?.main.sessionPolicy?
                .managed == [
                    "arn:aws:iam::aws:policy/ReadOnlyAccess"
                ])
    }

    @Test(arguments: [
        ("standard", []), ("fips", ["AWS_USE_FIPS_ENDPOINT"]), ("dual-stack", ["AWS_USE_DUALSTACK_ENDPOINT"]),
    ])
    func `The tools inside are told to call the kind of endpoint that is opened`(
        kind: String, names: [String]
    )
        throws
    {
        let text = Samples.aws.replacing("[us-east-1]", with: "[us-east-1], endpoints: [\(kind)]")
        let variables = try plan(Samples.policy(text)).container.environment
        #expect(variables.filter { $0.name.hasPrefix("AWS_USE_") }.map(\.name) == names)
        #expect(variables.filter { $0.name.hasPrefix("AWS_USE_") }.allSatisfy { $0.value == "true" })
    }

    @Test func `A role of another partition than the region's ends the planning`() throws {
        let role = "arn:aws-us-gov:iam::123456789012:role/investigator"
        let error = #expect(throws: CXError.self) { try plan("{duration: 1h}", flags: [.role: [role]]) }
        #expect(
            "\(try #require(error))".contains("of the partition aws-us-gov, and the region us-east-1 of aws"))
    }

    @Test func `What no longer fits is named as the policy names it`() throws {
        let services = [
            "sts", "logs", "cloudwatch", "cloudtrail", "xray", "lambda", "sqs", "sns", "events",
            "stepfunctions",
            "cloudformation", "ecs", "ecr", "elbv2", "ec2", "autoscaling", "rds", "s3", "dynamodb", "ssm",
            "iam",
            "glue", "batch", "eks", "elasticache", "kinesis", "route53", "cloudfront", "wafv2", "sesv2",
            "kms",
        ]
        let text = Samples.aws.replacing(
            "[bedrock-runtime]", with: "[bedrock-runtime, \(services.joined(separator: ", "))]")
        let plan = try plan(Samples.policy(text))
        let losses = try #require(plan.aws?.main.sessionPolicy?.readsLess.map(\.service))
        #expect(losses.contains("elasticloadbalancing"))
        let lines = try plan.text().split(separator: "\n").filter { $0.contains("no room is left for all") }
        #expect(lines.count == 1)
        #expect(lines.first?.contains("elbv2 reads ") == true)
        #expect(lines.first?.contains("elasticloadbalancing reads") == false)
    }

    @Test func `A plan shows the session policy, its length, the room left and what it allows`() throws {
        let plan = try plan("{services: [sqs]}")
        let policy = try #require(plan.aws?.main.sessionPolicy)
        let text = try plan.text()
        #expect(text.contains("session policy  \(policy.characters) characters, room for \(policy.room)"))
        #expect(text.contains("List 0, Read 6, Tagging 0, Write 0, Permissions management 0"))
        #expect(text.contains("\"sqs:Get*\""))
        let json = try JSONText(plan.json())
        #expect(json["aws", "sessionPolicy", "characters"] == "\(policy.characters)")
        #expect(json["aws", "sessionPolicy", "allows", "Write"] == "0")
        #expect(json["aws", "sessionPolicy", "document", "Statement", "0", "Effect"] == "Allow")
        #expect(json["aws", "attribution"] == "required")
    }
}

struct AWSPlanInsideTests {
    private static func role(_ name: String) -> RolePlan {
        RolePlan(
            name: name, role: Setting(Samples.role, from: .standard("test")), access: .readOnly,
            services: ["sqs"],
            duration: 3600, externalID: "ext-1",
            sessionPolicy: SessionPolicy(document: .object([:]), text: "{}", managed: ["arn:m"]))
    }

    private static let plan = AWSPlan(
        profile: nil, region: Setting("us-east-1", from: .standard("test")), main: role(RolePlan.mainName),
        roles: [role("billing"), role("inference")], inference: "inference", attribution: .required)

    @Test func `Each role has a profile, a path and a token of its own`() {
        #expect(
            Self.plan.configuration == """
                [default]
                credential_process = /usr/libexec/cx/aws-credentials

                [profile billing]
                credential_process = /usr/libexec/cx/aws-credentials billing

                [profile inference]
                credential_process = /usr/libexec/cx/aws-credentials inference

                """)
        #expect(
            Self.plan.credentialRoles.map(\.path) == [
                "/v1/credentials", "/v1/credentials/billing", "/v1/credentials/inference",
            ])
        #expect(Set(Self.plan.credentialRoles.map(\.tokenPath)).count == 3)
    }

    @Test func `The agent's model has its own keys where the policy says so`() {
        #expect(Self.plan.credentialExport == "/usr/libexec/cx/aws-credentials inference")
        var plan = Self.plan
        plan.inference = nil
        #expect(plan.credentialExport.isEmpty)
    }

    @Test func `The agent is told of the roles, and how to renew them`() throws {
        let history = HistoryPlan(workspace: "/src")
        let text = AgentInstructions(
            policy: try Samples.policy(Samples.aws), aws: Self.plan, history: history, mounts: []
        ).text
        #expect(text.contains("AWS_PROFILE=billing"))
        #expect(text.contains("aws-credentials --renew"))
        let none = AgentInstructions(policy: try Samples.policy(), aws: nil, history: history, mounts: [])
            .text
        #expect(!none.contains("--renew"))
        #expect(none.contains("this session has no credentials"))
        #expect(!none.contains("credentials are there"))
    }

    @Test func `What is asked of STS is all that the plan says`() throws {
        let identity = SessionIdentity(
            user: "alice", session: Samples.session, policy: try Samples.policy(), origin: .shipped,
            incident: nil)
        let request = AssumeRoleRequest(Self.role("billing"), identity, AssumptionTerms(duration: 900))
        #expect(request.policy == "{}")
        #expect(request.managed?.map(\.arn) == ["arn:m"])
        #expect(request.externalID == "ext-1")
        #expect(request.sourceIdentity == identity.name)
        #expect(request.tags?.count == 3)
        var terms = AssumptionTerms(duration: 900)
        (terms.hasTags, terms.hasSourceIdentity) = (false, false)
        let plain = AssumeRoleRequest(Self.role("billing"), identity, terms)
        #expect(plain.tags == nil)
        #expect(plain.sourceIdentity == nil)
    }
}
