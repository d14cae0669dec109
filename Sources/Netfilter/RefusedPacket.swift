public import Addresses

/// A packet that the wall refused: where the sandbox wanted to go.
public struct RefusedPacket: Hashable, Sendable, Codable {
    /// The packet's destination.
    public let address: IPAddress
    /// The destination port, where the protocol has ports and the packet had them in it.
    public let port: UInt16?
    /// In IANA's registry of protocol numbers: 6 is TCP, 17 is UDP.
    public let protocolNumber: UInt8

    /// `tcp`, or the number where it has no name here.
    public var protocolName: String {
        switch protocolNumber {
        case 1: "icmp"
        case 6: "tcp"
        case 17: "udp"
        case 58: "icmpv6"
        case 132: "sctp"
        default: "\(protocolNumber)"
        }
    }
}

extension RefusedPacket: CustomStringConvertible {
    public var description: String {
        let isLong = address.family == .v6 && port != nil
        return "\(protocolName) \(isLong ? "[\(address)]" : "\(address)")" + (port.map { ":\($0)" } ?? "")
    }
}
