import Addresses
import GuardProtocol

/// The verdict of a decider on a connection.
enum ConnectionVerdict: Hashable, Sendable {
    /// Dial the destination, which stands for this host if there is one.
    case carry(HostName?)
    case refuse(ConnectionRefusal)
    /// Nobody can decide before the client has named the server: read its TLS ClientHello, then ask again.
    case readServerName
}
