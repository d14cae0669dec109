/// What Claude Code needs of Amazon Bedrock to call its model.
enum ModelCalls {
    static let service = "bedrock"
    static let actions = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
    /// Both of them, where a few more do no harm.
    static let pattern = "bedrock:InvokeModel*"
    /// It asks for profiles, too. As for any other reading action, where these are allowed at all.
    static let profiles = ["bedrock:GetInferenceProfile", "bedrock:ListInferenceProfiles"]

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
