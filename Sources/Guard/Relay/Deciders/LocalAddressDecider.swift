import Policy

/// Refuses what would be the host itself when dialled from the host's namespace, whatever else allows it: loopback,
/// unspecified, and IPv4 in IPv6 clothes.
struct LocalAddressDecider: ConnectionDecider {
    // RFC 791 section 3.2 and RFC 1122 section 3.2.1.3; RFC 4291 sections 2.5.2, 2.5.3 and 2.5.5.
    private static let prefixes = ["0.0.0.0/8", "127.0.0.0/8", "::/96", "::ffff:0:0/96"].compactMap { IPPrefix($0) }

    func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
        Self.prefixes.contains { $0.contains(connection.destination.address) } ? .refuse(.local) : nil
    }
}
