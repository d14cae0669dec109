import Policy

/// What a decider says about a connection.
enum ConnectionVerdict: Hashable, Sendable {
    /// Dial the destination; the host that it stands for, where there is one.
    case carry(HostName?)
    case refuse(ConnectionRefusal)
}
