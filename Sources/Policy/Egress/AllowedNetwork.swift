/// A block of addresses that the sandbox may connect to without a name.
public struct AllowedNetwork: Hashable, Sendable, Codable {
    public var prefix: IPPrefix
    /// TCP ports, in ascending order.
    public var ports: [UInt16]
    /// Why the policy's author wanted it, for the reader.
    public var reason: String?
    public var origin: Origin

    public init(prefix: IPPrefix, ports: [UInt16], reason: String? = nil, origin: Origin) {
        self.prefix = prefix
        self.ports = ports
        self.reason = reason
        self.origin = origin
    }
}
