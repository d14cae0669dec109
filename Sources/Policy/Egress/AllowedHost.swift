/// A host that the sandbox may connect to, by its exact name.
public struct AllowedHost: Hashable, Sendable, Codable {
    public var name: HostName
    /// TCP ports, in ascending order.
    public var ports: [UInt16]
    /// Why the policy's author wanted it, for the reader.
    public var reason: String?
    public var origin: Origin

    public init(name: HostName, ports: [UInt16], reason: String? = nil, origin: Origin) {
        self.name = name
        self.ports = ports
        self.reason = reason
        self.origin = origin
    }
}
