public import Addresses

/// A host that a running session may reach for a while, beside those of its policy.
public struct TemporaryHost: Hashable, Sendable, Codable {
    /// The host. Its `reason` is the person's own.
    public var host: AllowedHost
    /// The time from when the guard is told.
    public var seconds: Int
    /// The number by which the guard's answer names this request; nil if nobody waits for an answer.
    public var request: Int?

    public init(host: AllowedHost, seconds: Int, request: Int? = nil) {
        self.host = host
        self.seconds = seconds
        self.request = request
    }
}
