public import IAM

/// The AWS sessions that a policy asks for; what is nil comes from the user's configuration.
public struct AWSRules: Hashable, Sendable {
    /// The ARN of the IAM role that the agent gets.
    public var role: String?
    /// A profile of the AWS CLI.
    public var profile: String?
    public var region: String?
    /// What the agent's role may do.
    public var session: AWSSessionRules
    /// Further roles by name, which `AWS_PROFILE=NAME` chooses inside.
    public var roles: [String: AWSRole]
    /// The name of the one among `roles` with which the agent's model is called; nil for the agent's own.
    public var inference: String?
    /// Whether a role that refuses session tags or a source identity is good enough.
    public var attribution: AWSAttribution

    public init(
        role: String? = nil, profile: String? = nil, region: String? = nil,
        session: AWSSessionRules = AWSSessionRules(),
        roles: [String: AWSRole] = [:], inference: String? = nil, attribution: AWSAttribution = .required
    ) {
        self.role = role
        self.profile = profile
        self.region = region
        self.session = session
        self.roles = roles
        self.inference = inference
        self.attribution = attribution
    }
}

/// A role that a session has beside its main one.
public struct AWSRole: Hashable, Sendable {
    /// Its ARN.
    public var role: String
    public var session: AWSSessionRules

    public init(role: String, session: AWSSessionRules) {
        self.role = role
        self.session = session
    }
}

/// How much a role must let lead back to the person: session tags and a source identity.
public enum AWSAttribution: String, Hashable, Sendable, Codable, CaseIterable {
    /// A role that refuses them ends the launch.
    case required
    /// A role that refuses them is assumed without, on record.
    case preferred
}
