import Addresses

/// An address that was admitted for a name, until a time.
struct Lease: Hashable, Sendable {
    var host: HostName
    var ports: [UInt16]
    /// Those of `ports` on which a connection has to name the host in a TLS ClientHello.
    var tlsPorts: [UInt16]
    var end: ContinuousClock.Instant
    /// The `TemporaryGrant` that it is by; nil for the policy's.
    var grant: Int?

    /// True if a later lease only prolongs this one.
    func isFor(theSameAs other: Lease) -> Bool {
        host == other.host && ports == other.ports && tlsPorts == other.tlsPorts && grant == other.grant
    }
}
