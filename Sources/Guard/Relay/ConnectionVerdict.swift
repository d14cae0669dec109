import Addresses
import GuardProtocol

/// What a decider says about a connection.
enum ConnectionVerdict: Hashable, Sendable {
    /// Dial the destination; the host that it stands for, where there is one.
    case carry(HostName?)
    case refuse(ConnectionRefusal)
    /// Nobody can say before the client has named the server: read its TLS ClientHello, then ask again.
    case readServerName
}
