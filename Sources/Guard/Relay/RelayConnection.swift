import Addresses

/// A connection that the sandbox has opened and the ruleset has led to the relay: what there is to decide on.
struct RelayConnection: Hashable, Sendable {
    /// Where the sandbox wants to go.
    var destination: Endpoint
    /// Where the relay accepted it: its own address inside the sandbox.
    var listener: Endpoint
    /// What the client calls the server. Nil until its TLS ClientHello is read, and for ever where nobody
    /// asks for it.
    var serverName: HostName?
}
