/// What the session of one role may do: the role's own permissions, cut down by a session policy.
public struct AWSSessionRules: Hashable, Sendable {
    public var access: AWSAccess
    /// IAM's service prefixes, as `cloudwatch`; nil for those of the services that `egress.aws` names.
    public var services: [String]?
    /// Nil for the regions that `egress.aws` names.
    public var regions: [String]?
    public var allow: [AWSGrant]
    public var deny: [AWSGrant]
    /// ARNs of managed policies, passed as `PolicyArns`.
    public var managed: [String]
    public var account: AWSAccounts
    /// In seconds, 900 to 43200 (AssumeRole's `DurationSeconds`).
    public var duration: Int
    /// AssumeRole's `ExternalId`.
    public var externalID: String?
    /// False for a role that takes no session policy: then the role itself is looked at before anything
    /// starts.
    public var passesPolicy: Bool

    /// AssumeRole's default, and the most that a chained role gets.
    public static let defaultDuration = 3600

    public init(
        access: AWSAccess = .readOnly, services: [String]? = nil, regions: [String]? = nil,
        allow: [AWSGrant] = [],
        deny: [AWSGrant] = [], managed: [String] = [], account: AWSAccounts = .same,
        duration: Int = defaultDuration,
        externalID: String? = nil, passesPolicy: Bool = true
    ) {
        self.access = access
        self.services = services
        self.regions = regions
        self.allow = allow
        self.deny = deny
        self.managed = managed
        self.account = account
        self.duration = duration
        self.externalID = externalID
        self.passesPolicy = passesPolicy
    }
}
