import Policy

/// An address that was admitted for a name, until a time.
struct Lease: Hashable, Sendable {
    var host: HostName
    var ports: [UInt16]
    var end: ContinuousClock.Instant
}
