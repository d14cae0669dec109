/// A host, or the hosts below a domain, that the sandbox may look up and reach over TCP.
public struct AllowedHost: Hashable, Sendable, Codable {
    public var name: HostPattern
    /// In ascending order, never empty.
    public var ports: [UInt16]
    /// Those of `ports` on which a connection has to open with a TLS ClientHello that names this host, in ascending order.
    public var tlsPorts: [UInt16]
    /// Whether its addresses may be private ones.
    public var allowsPrivate: Bool
    /// Nil where the addresses need not be AWS's.
    public var published: PublishedScope?
    public var reason: String?
    public var origin: Origin

    public init(
        name: HostPattern, ports: [UInt16], tlsPorts: [UInt16], allowsPrivate: Bool = false,
        published: PublishedScope? = nil, reason: String? = nil, origin: Origin
    ) {
        self.name = name
        self.ports = ports
        self.tlsPorts = tlsPorts
        self.allowsPrivate = allowsPrivate
        self.published = published
        self.reason = reason
        self.origin = origin
    }
}
