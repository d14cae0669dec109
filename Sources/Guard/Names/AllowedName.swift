import Addresses

/// A name that may be looked up, with what its addresses are admitted for: what one entry of a policy, or one
/// temporary host, grants to it. Entries that match the same name are judged each by itself, and what they
/// grant adds up.
struct AllowedName: Hashable, Sendable {
    var host: HostName
    var ports: [UInt16]
    /// Those of `ports` on which a connection has to name the host in a TLS ClientHello.
    var tlsPorts: [UInt16]
    var allowsPrivate: Bool
    var published: PublishedScope?
    /// As the policy has it: the host itself, or the domain that it is below.
    var pattern: HostPattern
    /// Nil for what lasts as long as the session.
    var limit: TemporaryGrant?

    init(_ host: HostName, by allowed: AllowedHost, limit: TemporaryGrant? = nil) {
        self.host = host
        self.limit = limit
        ports = allowed.ports
        tlsPorts = allowed.tlsPorts
        allowsPrivate = allowed.allowsPrivate
        published = allowed.published
        pattern = allowed.name
    }

    /// True if the name itself is the sandbox's to choose.
    var isBelowWildcard: Bool {
        switch pattern {
        case .host: false
        case .below: true
        }
    }
}
