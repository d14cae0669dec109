import Policy
import Testing

@Suite struct SessionPolicyTests {
    private static let role = "arn:aws:iam::123456789012:role/investigator"
    private let corpus = ActionCorpus.shared

    private func policy(
        _ services: [String], rules: AWSSessionRules = AWSSessionRules(), regions: [String] = ["us-east-1"],
        role: String = role, callsModel: Bool = true
    ) throws -> SessionPolicy {
        let builder = try #require(
            SessionPolicyBuilder(rules: rules, services: services, regions: regions, role: role, callsModel: callsModel))
        return try builder.policy()
    }

    private func allowed(_ policy: SessionPolicy, _ services: [String]? = nil) -> Set<String> {
        let evaluation = SessionPolicyEvaluation(policy)
        return Set((services ?? corpus.services).flatMap(corpus.actions).filter(evaluation.allows).map(\.text))
    }

    private let investigator = [
        "bedrock", "sts", "sqs", "lambda", "sns", "events", "states", "logs", "cloudwatch", "cloudtrail", "xray",
        "cloudformation", "tag",
    ]

    @Test func `show`() throws {
        let p = try policy(investigator)
        print(p.text, p.characters, SessionPolicyEvaluation(p).counts())
        for s in corpus.services {
            let b = try #require(SessionPolicyBuilder(rules: AWSSessionRules(), services: [s], regions: ["us-east-1"], role: Self.role, callsModel: true))
            do { let p = try b.policy(); if p.room < 900 { print(s, p.room, p.managed, p.text.contains("\"Allow\",\"Action\":[\"s")) } } catch { print("too long", s, error.characters) }
        }
    }
}
