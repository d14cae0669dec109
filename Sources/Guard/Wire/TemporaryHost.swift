public import Policy

/// A host that a running session may reach for a while, beside those of its policy.
public struct TemporaryHost: Hashable, Sendable, Codable {
    /// Its `reason` is the person's own.
    public var host: AllowedHost
    /// From when the guard is told.
    public var seconds: Int

    public init(host: AllowedHost, seconds: Int) {
        self.host = host
        self.seconds = seconds
    }
}
