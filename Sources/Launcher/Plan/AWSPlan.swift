/// The AWS session that a launch asks for.
public struct AWSPlan: Hashable, Sendable {
    /// The role's ARN.
    public var role: Setting<String>
    public var profile: Setting<String>?
    public var region: Setting<String>
    /// In seconds.
    public var duration: Int
}
