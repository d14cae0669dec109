public import Documents

/// Which environment variables the sandbox gets beside those that cx sets itself.
public struct EnvironmentRules: Hashable, Sendable, Codable {
    /// Names that are passed on with the caller's value, where the caller has one.
    public var pass: [Sourced<String>]
    /// Values by name.
    public var set: [String: Sourced<String>]

    public init(pass: [Sourced<String>] = [], set: [String: Sourced<String>] = [:]) {
        self.pass = pass
        self.set = set
    }
}
