import Addresses

/// What the first bytes of a connection say.
enum ClientHelloReading: Hashable, Sendable {
    /// More is needed.
    case incomplete
    /// The hello is whole and right, and this is the name in it. Of a hello that hides another one (Encrypted
    /// Client Hello) it is the outer name, the one that the server is reached by.
    case serverName(HostName)
    case refused(ClientHelloRefusal)
}
