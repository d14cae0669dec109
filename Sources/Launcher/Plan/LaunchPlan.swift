public import Documents
public import Firewall
public import GuardProtocol
public import Policy

/// Everything that a launch does, decided before any of it is done: `cx plan` prints it, a launch carries it
/// out.
public struct LaunchPlan: Hashable, Sendable {
    public var policy: Policy
    /// Where the policy was found.
    public var origin = PolicyOrigin.path
    public var container: ContainerPlan
    public var settings: JSONValue
    public var ruleset: Ruleset
    public var egress: EgressPlan
    public var ports: GuardPorts
    /// Nil where the policy reaches nothing of AWS.
    public var aws: AWSPlan?
    /// Nil where connections go straight.
    public var proxy: Setting<UpstreamProxy>?
    public var trust: [Setting<String>]
    /// What the session is about.
    public var incident: Incident?
    /// The serial number of the person's MFA device; nil leaves it to the profile of the AWS CLI.
    public var mfa: Setting<String>?
    public var delivery: Setting<CredentialDelivery>
    /// True if what Claude Code wrote down of the session is kept.
    public var keepsTranscript = false
    /// Over what the agent may write, as it was when the plan was made.
    var watch = TriggerWatch()
}

/// The place where a policy was found. A reader of the record knows by it whose word the policy was.
public enum PolicyOrigin: String, Hashable, Sendable, Codable {
    /// Shipped with cx.
    case shipped
    /// In `/etc/cx/policies`.
    case system
    /// In the user's own folder.
    case personal
    /// At a path that the caller gave.
    case path
}
