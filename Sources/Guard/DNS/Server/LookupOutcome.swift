import Policy

/// How a lookup ended, as the sandbox is told.
enum LookupOutcome: Hashable, Sendable {
    /// The addresses are admitted for longer than the TTL, in seconds.
    case addresses([IPAddress], ttl: UInt32)
    case noData
    case noSuchName
    /// Not answered, or answered with what must not be reached.
    case failure
}
