// SPDX-License-Identifier: Apache-2.0

/// The place that an address leads to. The wall must not open towards the host, its network or the cloud's
/// metadata because a name says so.
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

/// IPv4 addresses inside of IPv6 ones (RFC 6052 section 2.2).
package enum NAT64Address {
    /// Returns the IPv4 addresses that an address of a NAT64 block may stand for. In the block for local use
    /// (RFC 8215), only the operator knows the length of the prefix, so there may be several. An address in
    /// 0.0.0.0/8 is then only a sign of a wrong guess.
    package static func embedded(in address: IPAddress) -> [IPAddress] {
        let value = address.value
        let last = IPAddress(v4: UInt32(truncatingIfNeeded: value))
        guard let wellKnown = IPPrefix("64:ff9b::/96"), !wellKnown.contains(address) else { return [last] }
        // Bits 64 to 71 are zero in each of these forms, and not part of the IPv4 address.
        let high = UInt32(truncatingIfNeeded: value >> 64)
        let low = UInt32(truncatingIfNeeded: value >> 24)
        let guesses = [
            IPAddress(v4: high << 16 | low >> 16),  // a prefix of 48 bits
            IPAddress(v4: high << 24 | low >> 8),  // of 56
            IPAddress(v4: low),  // of 64
            last,  // of 96
        ]
        return guesses.filter { $0.value >> 24 != 0 }
    }
}
