public import IAM

extension SessionPolicyBuilder {
    /// As a launch makes it from a policy.
    /// - Parameters:
    ///   - region: the session's own, where the policy names none.
    ///   - callsModel: whether the agent's model is called with this session.
    ///   - variables: the caller's that the policy passes into the sandbox.
    public init?(
        rules: AWSSessionRules, of policy: Policy, region: String?, role: String, callsModel: Bool,
        variables: [String: String] = [:]
    ) {
        let regions = rules.regions ?? policy.egress.regions
        self.init(
            rules: rules, services: rules.actionPrefixes(in: policy.egress),
            regions: regions.isEmpty ? [region].compactMap(\.self) : regions, role: role,
            models: callsModel ? AgentModels(policy, region: region, variables: variables).names : [])
    }
}
