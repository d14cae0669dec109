/// What a policy means an AWS session to be able to do.
public enum AWSAccess: String, Hashable, Sendable, Codable, CaseIterable {
    /// Reading actions of the named services, and the calls of the agent's model.
    case readOnly = "read-only"
    /// Whatever the role may do: cx promises nothing.
    case role
}
