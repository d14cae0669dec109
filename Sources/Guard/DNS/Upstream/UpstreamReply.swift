import Addresses

/// A name server's answer about a name's addresses.
enum UpstreamReply: Hashable, Sendable {
    /// The addresses in the order of the answer, without repetition, and the smallest TTL on the way to them,
    /// in seconds.
    case addresses([IPAddress], ttl: UInt32)
    /// The name exists, without addresses of this family.
    case noData
    case noSuchName
}
