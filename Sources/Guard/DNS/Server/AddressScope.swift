import Policy

/// Where no public name has a reason to point: the wall would open towards the host, its network or the cloud's metadata.
///
/// The documentation blocks (TEST-NET, 2001:db8::/32) count as public: they lead nowhere, and tests live in them.
enum AddressScope {
    /// What kind of place the address is, or nil where it is a public one.
    static func refusal(of address: IPAddress) -> String? {
        blocks.first { $0.prefix.contains(address) }?.kind
    }

    // From IANA's special-purpose address registries (RFC 6890), the more specific ones first.
    private static let blocks: [(prefix: IPPrefix, kind: String)] = [
        ("169.254.169.254", "cloud metadata"), ("169.254.170.0/24", "cloud metadata"),
        ("168.63.129.16", "cloud metadata"), ("100.100.100.200", "cloud metadata"),
        ("fd00:ec2::/32", "cloud metadata"), ("fd20:ce::254", "cloud metadata"),
        ("0.0.0.0/8", "unspecified"),  // RFC 791
        ("10.0.0.0/8", "private"), ("172.16.0.0/12", "private"), ("192.168.0.0/16", "private"),  // RFC 1918
        ("100.64.0.0/10", "carrier-grade NAT"),  // RFC 6598
        ("127.0.0.0/8", "loopback"),  // RFC 1122
        ("169.254.0.0/16", "link-local"),  // RFC 3927
        ("192.0.0.0/24", "protocol assignments"),  // RFC 6890
        ("192.88.99.0/24", "6to4"),  // RFC 7526
        ("198.18.0.0/15", "benchmarking"),  // RFC 2544
        ("224.0.0.0/4", "multicast"),  // RFC 5771
        ("240.0.0.0/4", "reserved"),  // RFC 1112, with the broadcast address
        ("::1", "loopback"), ("::", "unspecified"),  // RFC 4291
        ("::ffff:0:0/96", "IPv4-mapped"), ("::/96", "IPv4-compatible"),  // RFC 4291
        ("::ffff:0:0:0/96", "IPv4-translated"),  // RFC 2765
        ("64:ff9b::/96", "NAT64"), ("64:ff9b:1::/48", "NAT64"),  // RFC 6052, RFC 8215
        ("100::/64", "discard-only"),  // RFC 6666
        ("2001::/32", "Teredo"), ("2002::/16", "6to4"),  // RFC 4380, RFC 3056
        ("fc00::/7", "unique local"),  // RFC 4193
        ("fe80::/10", "link-local"), ("fec0::/10", "site-local"),  // RFC 4291, RFC 3879
        ("ff00::/8", "multicast"),  // RFC 4291
    ].compactMap { text, kind in IPPrefix(text).map { ($0, kind) } }
}
