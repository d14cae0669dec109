import Addresses

/// A connection that the sandbox opened and the ruleset led to the relay, as the deciders see it.
struct RelayConnection: Hashable, Sendable {
    /// The endpoint that the sandbox wants.
    var destination: Endpoint
    /// The endpoint that accepted it: the relay's own address inside the sandbox.
    var listener: Endpoint
    /// The name that the client gives the server. It is nil until its TLS ClientHello is read, and always if
    /// nobody asks for it.
    var serverName: HostName?
}
