import Documents
import GuardProtocol
import IAM
import Policy
import Testing

@testable import Launcher

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
        let text = AgentInstructions.text(for: try Samples.policy(Samples.aws), Self.plan)
        #expect(text.contains("AWS_PROFILE=billing"))
        #expect(text.contains("aws-credentials --renew"))
        #expect(!AgentInstructions.text(for: try Samples.policy(), nil).contains("--renew"))
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
