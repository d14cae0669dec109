public import Documents
import Policy

/// What `config.yaml` says, each value with its line.
public struct UserConfiguration: Hashable, Sendable {
    public var values: [UserSetting: Sourced<String>] = [:]
    /// Paths of extra CA certificates in PEM, as written.
    public var trust: [Sourced<String>] = []
    /// The names of system's and shipped policies that the user's own may take.
    public var shadow: [Sourced<String>] = []

    public init() {}
}
