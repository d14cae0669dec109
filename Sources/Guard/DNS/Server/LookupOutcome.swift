import Addresses

/// The outcome of a lookup, as the sandbox is told.
enum LookupOutcome: Hashable, Sendable {
    /// The addresses, which are admitted for longer than the TTL, in seconds.
    case addresses([IPAddress], ttl: UInt32)
    case noData
    case noSuchName
    /// The lookup was held back, or its answer names what must not be reached. The text says why.
    case blocked(String)
    /// There was no answer, or the wall did not open.
    case failure(String)
}
