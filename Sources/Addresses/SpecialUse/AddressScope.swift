/// Where an address leads. The wall must not open towards the host, its network or the cloud's metadata
/// because a name says so.
///
/// The documentation blocks (TEST-NET, 2001:db8::/32) count as public: they lead nowhere, and tests live in
/// them. An operator's own NAT64 prefix looks like any other public address and counts as one.
public enum AddressScope: Hashable, Sendable {
    /// Any allowed name may point here.
    case everywhere
    /// Only names of hosts with `private: true` may point here.
    case withinReach(PrivateKind)
    /// No name may point here, and the relay never dials it.
    case never(ForbiddenKind)

    /// The kind of local network. The raw value stands in events.
    public enum PrivateKind: String, Hashable, Sendable, CaseIterable {
        case privateUse = "private"
        case carrierGradeNAT = "carrier-grade NAT"
        case uniqueLocal = "unique local"
        case linkLocal = "link-local"
        case nat64 = "NAT64"
    }

    /// The reason why nothing may go there. The raw value stands in events.
    public enum ForbiddenKind: String, Hashable, Sendable, CaseIterable {
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

    public init(_ address: IPAddress) {
        guard let block = SpecialBlock.containing(address) else {
            self = Self.isAssigned(address) ? .everywhere : .never(.reserved)
            return
        }
        self = block.scope
        guard block.scope == .withinReach(.nat64) else { return }
        // A NAT64 address leads to an IPv4 address, and that one counts too.
        for embedded in NAT64Address.embedded(in: address) {
            guard case .never(let kind) = AddressScope(embedded) else { continue }
            self = .never(kind)
            return
        }
    }

    private static let globalUnicast = IPPrefix("2000::/3")

    /// False outside of the IPv6 block from which IANA assigns (RFC 4291 section 2.4).
    package static func isAssigned(_ address: IPAddress) -> Bool {
        address.family == .v4 || globalUnicast?.contains(address) == true
    }
}
