/// A host that the sandbox may look up and reach over TCP.
public struct AllowedHost: Hashable, Sendable, Codable {
    public var name: HostName
    /// In ascending order, never empty.
    public var ports: [UInt16]
    public var reason: String?
    public var origin: Origin

    public init(name: HostName, ports: [UInt16], reason: String? = nil, origin: Origin) {
        self.name = name
        self.ports = ports
        self.reason = reason
        self.origin = origin
    }
}
