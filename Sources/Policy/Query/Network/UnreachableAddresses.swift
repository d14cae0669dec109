/// Addresses that no line of a policy opens the way to.
enum UnreachableAddresses {
    /// What the guard refuses to dial though a block of a policy may hold it; the rest of that is what no policy may name.
    private static let refused: [(prefix: IPPrefix, reason: String)] = [
        ("192.88.99.0/24", "6to4 (RFC 7526)"),
        ("198.18.0.0/15", "benchmarks (RFC 2544)"),
        ("::ffff:0:0:0/96", "embedded IPv4 (RFC 2765)"),
        ("2001::/32", "Teredo (RFC 4380)"),
    ].compactMap { text, reason in IPPrefix(text).map { ($0, reason) } }

    /// IANA assigns addresses from the first (RFC 4291 section 2.4), and networks their own from the second (RFC 4193).
    private static let assigned = ["2000::/3", "fc00::/7"].compactMap { IPPrefix($0) }

    private static let loopback = ["127.0.0.0/8", "::1/128"].compactMap { IPPrefix($0) }

    static func isLoopback(_ address: IPAddress) -> Bool { loopback.contains { $0.contains(address) } }

    /// Nil for an address that a policy may allow.
    static func reason(_ address: IPAddress) -> String? {
        if let block = NetworkRule.reservation(of: address) { return block }
        if let block = refused.first(where: { $0.prefix.contains(address) }) { return block.reason }
        guard address.family == .v6, !assigned.contains(where: { $0.contains(address) }) else { return nil }
        return "nothing is assigned there (RFC 4291)"
    }
}
