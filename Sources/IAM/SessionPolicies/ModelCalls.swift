/// What Claude Code needs of Amazon Bedrock to call its model.
package enum ModelCalls {
    package static let service = "bedrock"
    package static let actions = ["bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"]
    /// Both of them, where a few more do no harm.
    static let pattern = "bedrock:InvokeModel*"
    /// It asks for profiles, too. As for any other reading action, where these are allowed at all.
    static let profiles = ["bedrock:GetInferenceProfile", "bedrock:ListInferenceProfiles"]

    /// Those of some models alone, in the regions to which their profiles pass calls on: each is asked for.
    /// Promise K8 (docs/security.md).
    /// - Parameter isTight: true for patterns that hold a model and its profiles at once, in whichever
    ///   account; no call reaches another account's profile by its name alone.
    static func statement(_ role: RoleName, models: [ModelName], isTight: Bool) -> PolicyStatement {
        let resources = Set(models.flatMap { isTight ? $0.fewResources(of: role) : $0.resources(of: role) })
        return PolicyStatement(effect: .allow, actions: actions, resources: resources.sorted())
    }
}
