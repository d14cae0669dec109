public import Policy

/// The AWS sessions that a launch asks for.
public struct AWSPlan: Hashable, Sendable {
    public var profile: Setting<String>?
    public var region: Setting<String>
    /// The agent's own role.
    public var main: RolePlan
    /// Those that the policy names beside it, by name.
    public var roles: [RolePlan]
    /// The name of the one with which the agent's model is called; nil for the main one.
    public var inference: String?
    public var attribution: AWSAttribution

    /// The main one first.
    public var all: [RolePlan] { [main] + roles }
}
