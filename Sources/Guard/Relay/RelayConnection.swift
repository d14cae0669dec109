/// A connection that the sandbox has opened and the ruleset has led to the relay: what there is to decide on.
struct RelayConnection: Hashable, Sendable {
    /// Where the sandbox wants to go.
    var destination: Endpoint
    /// Where the relay accepted it: its own address inside the sandbox.
    var listener: Endpoint
}
