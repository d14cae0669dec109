import Addresses

/// The result of the first bytes of a connection.
enum ClientHelloReading: Hashable, Sendable {
    /// More bytes are needed.
    case incomplete
    /// The hello is complete and valid, and has this name. If it hides another hello (Encrypted Client
    /// Hello), this is the outer name, by which the server is reached.
    case serverName(HostName)
    case refused(ClientHelloRefusal)
}
