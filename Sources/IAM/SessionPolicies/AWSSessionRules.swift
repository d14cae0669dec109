// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// The permissions of one role's session: the role's own, cut down by a session policy.
public struct AWSSessionRules: Hashable, Sendable {
    public var access: AWSAccess
    /// IAM's service prefixes, such as `cloudwatch`; nil for those of the services that `egress.aws` names.
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
    /// False for a role that takes no session policy. cx then inspects the role itself before anything
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

/// The breadth of an AWS session under a policy.
public enum AWSAccess: String, Hashable, Sendable, Codable, CaseIterable {
    /// Reading actions of the named services, and the calls of the agent's model.
    case readOnly = "read-only"
    /// Everything that the role may do. cx promises nothing.
    case role
}

/// The accounts whose resources a session may touch.
public enum AWSAccounts: Hashable, Sendable {
    /// The role's own account.
    case same
    /// Account IDs of twelve digits.
    case listed([String])
}

/// Actions that a policy allows or denies in addition to what follows from its services.
public struct AWSGrant: Hashable, Sendable {
    /// The actions as IAM writes them: `sqs:ReceiveMessage`, `s3:Get*`.
    public var actions: [String]
    /// ARNs with IAM's wildcards; `*` if the policy names none.
    public var resources: [String]
    public var reason: String?
    public var origin: Origin

    public init(actions: [String], resources: [String] = ["*"], reason: String? = nil, origin: Origin) {
        self.actions = actions
        self.resources = resources
        self.reason = reason
        self.origin = origin
    }
}
