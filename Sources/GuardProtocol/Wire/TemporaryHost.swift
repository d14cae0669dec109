public import Addresses

/// A host that a running session may reach for a while, beside those of its policy.
public struct TemporaryHost: Hashable, Sendable, Codable {
    /// Its `reason` is the person's own.
    public var host: AllowedHost
    /// From when the guard is told.
    public var seconds: Int
    /// By what number the guard's answer names what it answers; nil where nobody waits for one.
    public var request: Int?

    public init(host: AllowedHost, seconds: Int, request: Int? = nil) {
        self.host = host
        self.seconds = seconds
        self.request = request
    }
}
