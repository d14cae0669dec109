/// A block of addresses that the sandbox may reach over TCP without a name.
public struct AllowedNetwork: Hashable, Sendable, Codable {
    public var prefix: IPPrefix
    /// In ascending order, never empty.
    public var ports: [UInt16]
    public var reason: String?
    public var origin: Origin

    public init(prefix: IPPrefix, ports: [UInt16], reason: String? = nil, origin: Origin) {
        self.prefix = prefix
        self.ports = ports
        self.reason = reason
        self.origin = origin
    }
}
