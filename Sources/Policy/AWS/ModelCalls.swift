/// What Claude Code needs of Amazon Bedrock to call its model.
enum ModelCalls {
    static let service = "bedrock"
    /// `bedrock:ListInferenceProfiles`, which is asked for too, names no resource and is among the reading actions.
    static let actions = [
        "bedrock:GetInferenceProfile", "bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream",
    ]

    /// In every region: an inference profile passes a call on to the regions that it names, and each is asked for.
    static func statement(_ role: RoleName) -> PolicyStatement {
        let own = "arn:\(role.partition):bedrock:*:\(role.account):"
        return PolicyStatement(
            effect: .allow, actions: actions,
            resources: [
                // `inference-profile/` and `application-inference-profile/`.
                "\(own)*inference-profile/*",
                "arn:\(role.partition):bedrock:*::foundation-model/*",
            ])
    }
}
