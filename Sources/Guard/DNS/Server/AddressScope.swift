import Policy

/// What kind of place an address is: the wall must not open towards the host, its network or the cloud's metadata because
/// a name says so.
///
/// The documentation blocks (TEST-NET, 2001:db8::/32) count as public: they lead nowhere, and tests live in them. An
/// operator's own NAT64 prefix looks like any other public address and is one here.
enum AddressScope: Hashable, Sendable {
    /// Where public names may point.
    case everywhere
    /// Where only the names of hosts that are allowed private addresses may point.
    case withinReach(PrivateKind)
    /// Where no name may point, whatever allows it.
    case never(ForbiddenKind)

    /// Which local network; its raw value stands in events.
    enum PrivateKind: String, Hashable, Sendable, CaseIterable {
        case privateUse = "private"
        case carrierGradeNAT = "carrier-grade NAT"
        case uniqueLocal = "unique local"
        case linkLocal = "link-local"
        case nat64 = "NAT64"
    }

    /// Why nothing may go there; its raw value stands in events.
    enum ForbiddenKind: String, Hashable, Sendable, CaseIterable {
        case metadata = "cloud metadata"
        case loopback
        case unspecified
        case multicast
        case reserved
        case mapped = "IPv4-mapped"
        case compatible = "IPv4-compatible"
        case translated = "IPv4-translated"
        case sixToFour = "6to4"
        case teredo = "Teredo"
    }

    init(_ address: IPAddress) {
        switch address.family {
        case .v4: self = Self.scope4(address)
        case .v6: self = Self.scope6(address)
        }
    }

    private static func scope4(_ address: IPAddress) -> AddressScope {
        blocks4.first { $0.prefix.contains(address) }?.scope ?? .everywhere
    }

    private static func scope6(_ address: IPAddress) -> AddressScope {
        if let scope = blocks6.first(where: { $0.prefix.contains(address) })?.scope {
            guard scope == .withinReach(.nat64) else { return scope }
            // What it leads to is an IPv4 address, and that one counts too.
            for embedded in NAT64Address.embedded(in: address) {
                if case .never(let kind) = AddressScope(embedded) { return .never(kind) }
            }
            return scope
        }
        // Outside of the block that IANA assigns from (RFC 4291 section 2.4) nothing is assigned.
        return globalUnicast.contains { $0.contains(address) } ? .everywhere : .never(.reserved)
    }

    private static let globalUnicast = ["2000::/3"].compactMap { IPPrefix($0) }

    // From IANA's special-purpose address registries (RFC 6890), the more specific ones first.
    private static let blocks4: [(prefix: IPPrefix, scope: AddressScope)] = table([
        ("169.254.169.0/24", .never(.metadata)), ("169.254.170.0/24", .never(.metadata)),  // AWS, GCP, Azure; ECS, EKS
        ("169.254.0.23/32", .never(.metadata)),  // Tencent
        ("168.63.129.16/32", .never(.metadata)), ("100.100.100.200/32", .never(.metadata)),  // Azure, Alibaba
        ("0.0.0.0/8", .never(.unspecified)),  // RFC 791
        ("10.0.0.0/8", .withinReach(.privateUse)), ("172.16.0.0/12", .withinReach(.privateUse)),  // RFC 1918
        ("192.168.0.0/16", .withinReach(.privateUse)),
        ("100.64.0.0/10", .withinReach(.carrierGradeNAT)),  // RFC 6598
        ("127.0.0.0/8", .never(.loopback)),  // RFC 1122
        ("169.254.0.0/16", .withinReach(.linkLocal)),  // RFC 3927
        ("192.0.0.0/24", .never(.reserved)),  // RFC 6890, Oracle's metadata among it
        ("192.88.99.0/24", .never(.sixToFour)),  // RFC 7526
        ("198.18.0.0/15", .never(.reserved)),  // RFC 2544
        ("224.0.0.0/4", .never(.multicast)),  // RFC 5771
        ("240.0.0.0/4", .never(.reserved)),  // RFC 1112, with the broadcast address
    ])

    private static let blocks6: [(prefix: IPPrefix, scope: AddressScope)] = table([
        ("fd00:ec2::/32", .never(.metadata)), ("fd20:ce::254/128", .never(.metadata)),  // AWS, GCP
        ("::1/128", .never(.loopback)), ("::/128", .never(.unspecified)),  // RFC 4291
        ("::ffff:0:0/96", .never(.mapped)), ("::/96", .never(.compatible)),  // RFC 4291
        ("::ffff:0:0:0/96", .never(.translated)),  // RFC 2765
        ("64:ff9b::/96", .withinReach(.nat64)), ("64:ff9b:1::/48", .withinReach(.nat64)),  // RFC 6052, RFC 8215
        ("2001::/32", .never(.teredo)), ("2002::/16", .never(.sixToFour)),  // RFC 4380, RFC 3056
        ("fc00::/7", .withinReach(.uniqueLocal)),  // RFC 4193
        ("fe80::/10", .withinReach(.linkLocal)),  // RFC 4291
        ("ff00::/8", .never(.multicast)),  // RFC 4291
    ])

    private static func table(_ rows: [(text: String, scope: AddressScope)]) -> [(
        prefix: IPPrefix, scope: AddressScope
    )] {
        rows.map { row in
            // A row that is skipped would be a hole in the wall.
            guard let prefix = IPPrefix(row.text) else { preconditionFailure("not a block: \(row.text)") }
            return (prefix, row.scope)
        }
    }
}
