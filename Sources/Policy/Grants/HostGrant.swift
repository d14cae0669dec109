import Addresses

/// One port of a host, or of all hosts below a domain.
struct HostGrant: GrantAtom {
    let name: HostPattern
    let port: UInt16
    /// True if the port carries nothing but TLS to this very name.
    let isTLS: Bool
    let allowsPrivate: Bool
    /// Nil where the addresses need not be AWS's.
    let published: PublishedScope?

    func covers(_ other: HostGrant) -> Bool {
        port == other.port && name.covers(other.name) && (!isTLS || other.isTLS)
            && (allowsPrivate || !other.allowsPrivate)
            && (published == nil || published == other.published
                || published == .anywhere && other.published != nil)
    }

    static func all(of policy: Policy) -> [PlacedGrant<HostGrant>] {
        policy.egress.hosts.flatMap { host in
            host.ports.map { port in
                PlacedGrant(
                    atom: HostGrant(
                        name: host.name, port: port, isTLS: host.tlsPorts.contains(port),
                        allowsPrivate: host.allowsPrivate, published: host.published), origin: host.origin)
            }
        }
    }
}

extension HostPattern {
    /// True if every name that the other one stands for is one of this one's.
    func covers(_ other: HostPattern) -> Bool {
        switch (self, other) {
        case (_, .host(let name)): matches(name)
        case (.below(let domain), .below(let deeper)):
            domain == deeper || deeper.text.hasSuffix(".\(domain.text)")
        case (.host, .below): false
        }
    }
}
