import Addresses

/// What a name server knows about a name's addresses.
enum UpstreamReply: Hashable, Sendable {
    /// In the order of the answer, without repetition; the smallest TTL on the way to them, in seconds.
    case addresses([IPAddress], ttl: UInt32)
    /// The name exists, without addresses of this family.
    case noData
    case noSuchName
}
