// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// One condition of a rule. A rule applies to a packet if all of its conditions hold.
public enum Match: Hashable, Sendable, Codable {
    /// The packet's connection is in one of these states.
    case connection(ConnectionStates)
    /// The packet answers the side that opened the connection.
    case reply
    /// The connection's destination was translated when it was opened, as `redirect` does.
    case translated
    case transport(TransportProtocol)
    /// The packet is TCP or UDP to this port.
    case destinationPort(TransportProtocol, UInt16)
    case destination(IPPrefix)
    /// The packet is TCP to an address and port in the set of this family.
    case allowed(IPAddress.Family)
    /// Holds for this many packets a second; `burst` packets may come at once.
    case atMost(perSecond: UInt64, burst: UInt32)
}

extension Match {
    /// The condition in nft's language.
    public var text: String {
        switch self {
        case .connection(let states): "ct state \(states.text)"
        case .reply: "ct direction reply"
        case .translated: "ct status dnat"
        case .transport(let transport): "meta l4proto \(transport.text)"
        case .destinationPort(let transport, let port): "\(transport.text) dport \(port)"
        case .destination(let prefix): "\(prefix.address.family.keyword) daddr \(prefix)"
        case .allowed(let family): "\(family.keyword) daddr . tcp dport @\(AllowedSet.name(family))"
        case .atMost(let rate, let burst): "limit rate \(rate)/second burst \(burst) packets"
        }
    }
}

/// The conntrack states that a packet's connection may be in: `ct state`.
public struct ConnectionStates: OptionSet, Hashable, Sendable, Codable {
    /// The bits of `ct state` in the kernel: NF_CT_STATE_BIT in `linux/netfilter/nf_conntrack_common.h`.
    public let rawValue: UInt32

    public init(rawValue: UInt32) { self.rawValue = rawValue }

    public static let invalid = Self(rawValue: 1)
    public static let established = Self(rawValue: 2)
    public static let related = Self(rawValue: 4)
    public static let new = Self(rawValue: 8)
    public static let untracked = Self(rawValue: 64)

    private static let names: [(Self, String)] = [
        (.invalid, "invalid"), (.established, "established"), (.related, "related"), (.new, "new"),
        (.untracked, "untracked"),
    ]

    /// The states as nft writes them, such as `established,related`.
    public var text: String {
        Self.names.filter { contains($0.0) }.map(\.1).joined(separator: ",")
    }
}

/// The protocols that the ruleset tells apart, with their numbers in IANA's registry of protocol numbers.
public enum TransportProtocol: UInt8, Hashable, Sendable, Codable, CaseIterable {
    case tcp = 6
    case udp = 17

    /// The name as nft writes it.
    public var text: String {
        switch self {
        case .tcp: "tcp"
        case .udp: "udp"
        }
    }
}

extension IPAddress.Family {
    /// The name of the protocol in nft's language.
    var keyword: String {
        switch self {
        case .v4: "ip"
        case .v6: "ip6"
        }
    }
}
