// SPDX-License-Identifier: Apache-2.0

/// A host, or the hosts below a domain, that the sandbox may look up and reach over TCP.
public struct AllowedHost: Hashable, Sendable, Codable {
    public var name: HostPattern
    /// In ascending order, never empty.
    public var ports: [UInt16]
    /// The ports among `ports` on which a connection must open with a TLS ClientHello that names this host,
    /// in ascending order.
    public var tlsPorts: [UInt16]
    /// True if the host's addresses may be private.
    public var allowsPrivate: Bool
    /// Nil if the addresses need not be AWS's.
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
    /// Adds another entry for the same name. Grants add up: the result allows what either of them allows.
    package mutating func grant(_ other: AllowedHost) {
        let anyProtocol = Set(ports).subtracting(tlsPorts).union(Set(other.ports).subtracting(other.tlsPorts))
        ports = Set(ports + other.ports).sorted()
        tlsPorts = ports.filter { !anyProtocol.contains($0) }
        allowsPrivate = allowsPrivate || other.allowsPrivate
        published = Self.wider(published, other.published)
        reason = reason ?? other.reason
    }

    /// Returns the wider scope. Nil, which is no check at all, is the widest; two regions together are only
    /// covered by all regions.
    private static func wider(_ one: PublishedScope?, _ other: PublishedScope?) -> PublishedScope? {
        guard let one, let other else { return nil }
        return one == other ? one : .anywhere
    }
}

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

/// The published address ranges of AWS in which a host's addresses must lie.
public enum PublishedScope: Hashable, Sendable {
    /// The ranges of one region, and those that AWS calls global.
    case region(String)
    /// The ranges of every region, for hosts that belong to none.
    case anywhere

    /// The region, or `*`.
    public var text: String {
        switch self {
        case .region(let region): region
        case .anywhere: "*"
        }
    }
}

extension PublishedScope: Codable {
    public init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        self = text == "*" ? .anywhere : .region(text)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
