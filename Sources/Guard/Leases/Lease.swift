import Policy

/// An address that was admitted for a name, until a time.
struct Lease: Hashable, Sendable {
    var host: HostName
    var ports: [UInt16]
    /// Those of `ports` on which a connection has to name the host in a TLS ClientHello.
    var tlsPorts: [UInt16]
    var end: ContinuousClock.Instant
}
