public import Addresses

/// One condition of a rule; a rule applies to a packet for which all of its conditions hold.
public enum Match: Hashable, Sendable, Codable {
    /// The packet's connection is in one of these states.
    case connection(ConnectionStates)
    /// The packet answers the side that opened the connection.
    case reply
    /// The connection's destination was translated when it was opened, as `redirect` does.
    case translated
    case transport(TransportProtocol)
    /// TCP or UDP to this port.
    case destinationPort(TransportProtocol, UInt16)
    case destination(IPPrefix)
    /// TCP to an address and port of the set of this family.
    case allowed(IPAddress.Family)
    /// Holds for so many packets a second; `burst` packets may come at once.
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
