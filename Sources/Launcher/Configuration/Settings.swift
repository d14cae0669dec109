public import GuardProtocol

/// The user's side of a launch, each value with where it came from.
public struct Settings: Hashable, Sendable {
    public var engine: Setting<String>
    public var image: Setting<String>
    /// Nil where neither the user nor the policy names one: the AWS CLI's own choice.
    public var profile: Setting<String>?
    public var role: Setting<String>?
    public var region: Setting<String>?
    /// Through which every connection out of the sandbox goes; nil where they go straight.
    public var proxy: Setting<UpstreamProxy>?
    /// The serial number of the person's MFA device.
    public var mfa: Setting<String>?
    public var credentials: Setting<CredentialDelivery>
    public var trust: [Setting<String>]
}
