import Addresses

/// How a lookup ended, as the sandbox is told.
enum LookupOutcome: Hashable, Sendable {
    /// The addresses are admitted for longer than the TTL, in seconds.
    case addresses([IPAddress], ttl: UInt32)
    case noData
    case noSuchName
    /// Held back, or answered with what must not be reached; why.
    case blocked(String)
    /// Not answered, or the wall did not open.
    case failure(String)
}
