public import Addresses
public import Policy

/// One thing of the host, or one file made for the launch, that the container sees.
public struct MountPlan: Hashable, Sendable {
    public enum Source: Hashable, Sendable {
        /// A file or folder as it was when the plan was made: a launch checks that the container got the same
        /// one.
        case path(String, FileStatus)
        case generated(GeneratedFile)

        /// It is not one that cx makes.
        var isCallers: Bool {
            guard case .path = self else { return false }
            return true
        }
    }

    public var source: Source
    public var target: String
    public var access: Access
    /// Nil for what every launch mounts.
    public var origin: Origin?
}

/// A file that a launch writes into its session folder and mounts read-only.
public struct GeneratedFile: Hashable, Sendable {
    /// Within the session folder.
    public var name: String
    public var text: String
}
