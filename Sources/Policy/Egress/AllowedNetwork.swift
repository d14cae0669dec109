/// A block of addresses that the sandbox may reach over TCP, on the ports named, whatever name leads there.
public struct AllowedNetwork: Hashable, Sendable, Codable {
    public var prefix: IPPrefix
    public var ports: [UInt16]
    /// Why the policy's author let it in, in their words.
    public var reason: String?
    public var origin: Origin

    public init(prefix: IPPrefix, ports: [UInt16], reason: String? = nil, origin: Origin) {
        self.prefix = prefix
        self.ports = ports
        self.reason = reason
        self.origin = origin
    }
}
