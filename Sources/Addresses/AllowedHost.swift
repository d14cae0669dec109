/// A host, or the hosts below a domain, that the sandbox may look up and reach over TCP.
public struct AllowedHost: Hashable, Sendable, Codable {
    public var name: HostPattern
    /// In ascending order, never empty.
    public var ports: [UInt16]
    /// Those of `ports` on which a connection has to open with a TLS ClientHello that names this host, in
    /// ascending order.
    public var tlsPorts: [UInt16]
    /// True if its addresses may be private ones.
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

extension AllowedHost {
    /// Adds another entry for the same name. Grants add up: what either of them lets through is let through.
    package mutating func grant(_ other: AllowedHost) {
        let anyProtocol = Set(ports).subtracting(tlsPorts).union(Set(other.ports).subtracting(other.tlsPorts))
        ports = Set(ports + other.ports).sorted()
        tlsPorts = ports.filter { !anyProtocol.contains($0) }
        allowsPrivate = allowsPrivate || other.allowsPrivate
        published = Self.wider(published, other.published)
        reason = reason ?? other.reason
    }

    /// Nil, no check at all, is the widest; two regions together have no scope but all of them.
    private static func wider(_ one: PublishedScope?, _ other: PublishedScope?) -> PublishedScope? {
        guard let one, let other else { return nil }
        return one == other ? one : .anywhere
    }
}
