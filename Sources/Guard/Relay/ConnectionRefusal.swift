/// Why the relay does not carry a connection.
enum ConnectionRefusal: String, Hashable, Sendable {
    /// Somebody connected to the relay itself; carrying it would connect the relay to itself, without end.
    case direct = "direct connection to the guard"
    case unknownDestination = "no original destination"
    case local = "destination is this machine, metadata or another place that is never reached"
    case notLeased = "neither leased for a name nor in a network of the policy"
    /// Also a name of the policy, where it is leased for other addresses.
    case serverName = "server name is not leased for this address and port"
    case tooMany = "too many connections"
}
