/// How much a role must let lead back to the person: session tags and a source identity.
public enum AWSAttribution: String, Hashable, Sendable, Codable, CaseIterable {
    /// A role that refuses them ends the launch.
    case required
    /// A role that refuses them is assumed without, on record.
    case preferred
}
