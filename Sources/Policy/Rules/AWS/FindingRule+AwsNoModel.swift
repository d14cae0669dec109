public import Documents

extension FindingRule {
    public static let awsNoModel: FindingRule = FindingRule(
        "aws/no-model", .warning,
        summary: "a session that may not call the agent's model",
        rationale: """
            Claude Code calls its model with the session's credentials: those of the role that `inference` names, else \
            the main one's. A session policy allows that only where Bedrock is among the session's services. Add \
            `bedrock` to `aws.services`, or name a role for it: `inference: model` and `roles: {model: {role: …, \
            services: [bedrock]}}`.
            """,
        bad: [
            "aws: {services: [↓sqs]}\negress: {aws: {services: [sqs, bedrock-runtime], regions: [us-east-1]}}"
        ],
        good: [
            "aws: {services: [sqs, bedrock]}\negress: {aws: {services: [sqs, bedrock-runtime], regions: [us-east-1]}}",
            "egress: {aws: {services: [sqs, bedrock-runtime], regions: [us-east-1]}}",
        ])
}

extension PolicyRule {
    static let awsNoModel = PolicyRule(.awsNoModel, reads: [.aws, .egress]) { review in
        ModelSession(review).report()
    }
}
