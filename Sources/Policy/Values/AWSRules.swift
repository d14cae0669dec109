// SPDX-License-Identifier: Apache-2.0

public import IAM

/// The AWS sessions that a policy asks for. Values that are nil come from the user's configuration.
public struct AWSRules: Hashable, Sendable {
    /// The ARN of the IAM role that the agent gets.
    public var role: String?
    /// A profile of the AWS CLI.
    public var profile: String?
    public var region: String?
    /// The rules of the main role's session.
    public var session: AWSSessionRules
    /// Further roles by name, which `AWS_PROFILE=NAME` chooses inside.
    public var roles: [String: AWSRole]
    /// The name of the role among `roles` that calls the agent's model; nil for the main role.
    public var inference: String?
    /// Says whether a role that refuses session tags or a source identity is acceptable.
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

/// A role that a session has beside the main role.
public struct AWSRole: Hashable, Sendable {
    /// The role's ARN.
    public var role: String
    public var session: AWSSessionRules

    public init(role: String, session: AWSSessionRules) {
        self.role = role
        self.session = session
    }
}

/// Says whether a role must accept the session tags and the source identity that lead back to the person.
public enum AWSAttribution: String, Hashable, Sendable, Codable, CaseIterable {
    /// A launch ends if the role refuses them.
    case required
    /// A role that refuses them is assumed without them, and the record says so.
    case preferred
}
