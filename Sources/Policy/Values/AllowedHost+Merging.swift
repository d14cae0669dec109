extension AllowedHost {
    /// Adds another entry for the same name. Grants add up: what either of them lets through is let through.
    mutating func grant(_ other: AllowedHost) {
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
