// SPDX-License-Identifier: Apache-2.0

/// A block of special-use addresses, with the answer to each question that cx asks about one.
///
/// Source: IANA's special-purpose address registries (RFC 6890), and the clouds' own documentation for their
/// metadata.
public struct SpecialBlock: Sendable {
    public let prefix: IPPrefix
    /// The use and its RFC, such as `loopback (RFC 1122)`.
    public let purpose: String
    /// True if a policy may allow addresses of the block by number.
    public let isNameable: Bool
    /// Says whether a name may lead to the block, and whether the relay dials it.
    public let scope: AddressScope

    /// True for address space that networks use for themselves.
    var isPrivate: Bool {
        switch scope {
        case .withinReach(.privateUse), .withinReach(.carrierGradeNAT), .withinReach(.uniqueLocal): true
        case .withinReach, .everywhere, .never: false
        }
    }

    /// The most specific block with this address; nil for addresses without special use.
    public static func containing(_ address: IPAddress) -> SpecialBlock? {
        all.first { $0.prefix.contains(address) }
    }

    /// A block that a policy must not name and that shares addresses with `prefix`; nil if a policy may name
    /// all of it.
    public static func reserved(overlapping prefix: IPPrefix) -> SpecialBlock? {
        all.first { !$0.isNameable && $0.prefix.overlaps(prefix) }
    }

    /// More specific blocks stand first.
    package static let all: [SpecialBlock] = [
        reserved("169.254.169.0/24", "metadata of AWS, Google Cloud and Azure", .never(.metadata)),
        reserved("169.254.170.0/24", "credentials of ECS and EKS", .never(.metadata)),
        reserved("169.254.0.23/32", "Tencent Cloud's metadata", .never(.metadata)),
        reserved("168.63.129.16/32", "Azure's host agent", .never(.metadata)),
        reserved("100.100.100.200/32", "Alibaba Cloud's metadata", .never(.metadata)),
        reserved("0.0.0.0/8", "this host (RFC 1122)", .never(.unspecified)),
        nameable("10.0.0.0/8", "private use (RFC 1918)", .withinReach(.privateUse)),
        nameable("172.16.0.0/12", "private use (RFC 1918)", .withinReach(.privateUse)),
        nameable("192.168.0.0/16", "private use (RFC 1918)", .withinReach(.privateUse)),
        nameable("100.64.0.0/10", "carrier-grade NAT (RFC 6598)", .withinReach(.carrierGradeNAT)),
        reserved("127.0.0.0/8", "loopback (RFC 1122)", .never(.loopback)),
        reserved(
            "169.254.0.0/16", "link-local, where clouds serve metadata and credentials (RFC 3927)",
            .withinReach(.linkLocal)),
        reserved(
            "192.0.0.0/24", "protocol assignments (RFC 6890), where the sandbox has its own address",
            .never(.reserved)),
        nameable("192.88.99.0/24", "6to4 (RFC 7526)", .never(.sixToFour)),
        nameable("198.18.0.0/15", "benchmarks (RFC 2544)", .never(.reserved)),
        reserved("224.0.0.0/4", "multicast (RFC 5771)", .never(.multicast)),
        reserved("240.0.0.0/4", "reserved, and broadcast (RFC 1112)", .never(.reserved)),
        reserved("fd00:ec2::/32", "AWS's metadata", .never(.metadata)),
        reserved("fd20:ce::/32", "Google Cloud's metadata", .never(.metadata)),
        reserved("fd00:6378::/32", "the sandbox's own address", .withinReach(.uniqueLocal)),
        reserved("::1/128", "loopback (RFC 4291)", .never(.loopback)),
        reserved("::/128", "unspecified (RFC 4291)", .never(.unspecified)),
        reserved("::/96", "embedded IPv4 (RFC 4291)", .never(.compatible)),
        reserved("::ffff:0:0/96", "embedded IPv4 (RFC 4291)", .never(.mapped)),
        nameable("::ffff:0:0:0/96", "embedded IPv4 (RFC 2765)", .never(.translated)),
        reserved("64:ff9b::/96", "embedded IPv4 (RFC 6052)", .withinReach(.nat64)),
        reserved("64:ff9b:1::/48", "embedded IPv4 (RFC 8215)", .withinReach(.nat64)),
        nameable("2001::/32", "Teredo (RFC 4380)", .never(.teredo)),
        reserved("2002::/16", "embedded IPv4 (RFC 3056)", .never(.sixToFour)),
        nameable("fc00::/7", "unique local (RFC 4193)", .withinReach(.uniqueLocal)),
        reserved("fe80::/10", "link-local (RFC 4291)", .withinReach(.linkLocal)),
        reserved("ff00::/8", "multicast (RFC 4291)", .never(.multicast)),
    ]

    private static func reserved(_ prefix: String, _ purpose: String, _ scope: AddressScope) -> SpecialBlock {
        SpecialBlock(prefix: block(prefix), purpose: purpose, isNameable: false, scope: scope)
    }

    private static func nameable(_ prefix: String, _ purpose: String, _ scope: AddressScope) -> SpecialBlock {
        SpecialBlock(prefix: block(prefix), purpose: purpose, isNameable: true, scope: scope)
    }

    private static func block(_ text: String) -> IPPrefix {
        // A row that is skipped would be a hole in the wall.
        guard let prefix = IPPrefix(text) else { preconditionFailure("not a block: \(text)") }
        return prefix
    }
}
