import Policy

/// A name that may be looked up, with what its addresses are admitted for.
struct AllowedName: Hashable, Sendable {
    var host: HostName
    var ports: [UInt16]
    /// Those of `ports` on which a connection has to name the host in a TLS ClientHello.
    var tlsPorts: [UInt16]
    var allowsPrivate: Bool
    var published: PublishedScope?

    init(_ host: HostName, by allowed: AllowedHost) {
        self.host = host
        ports = allowed.ports
        tlsPorts = allowed.tlsPorts
        allowsPrivate = allowed.allowsPrivate
        published = allowed.published
    }

    /// The names of a policy, which has each once, by how they stand in a question.
    static func table(_ hosts: [AllowedHost]) -> [DNSName: AllowedName] {
        var table: [DNSName: AllowedName] = [:]
        for host in hosts {
            guard case .host(let name) = host.name else { continue }
            table[DNSName(name)] = AllowedName(name, by: host)
        }
        return table
    }
}
