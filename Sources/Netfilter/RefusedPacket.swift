// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// A packet that the wall refused, by the destination that the sandbox wanted to reach.
public struct RefusedPacket: Hashable, Sendable, Codable {
    /// The packet's destination.
    public let address: IPAddress
    /// The destination port; nil if the protocol has no ports or the packet does not hold them.
    public let port: UInt16?
    /// The number in IANA's registry of protocol numbers: 6 is TCP, 17 is UDP.
    public let protocolNumber: UInt8

    /// The protocol's name, such as `tcp`, or its number if it has no name here.
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
    public var description: String { "\(protocolName) \(Endpoint.text("\(address)", port))" }
}

extension RefusedPacket {
    /// Reads the beginning of an IP packet (RFC 791 section 3.1, RFC 8200 section 3); nil if it is not one.
    init?(packet: Bytes) {
        switch packet.first.map({ $0 >> 4 }) {
        case 4: self.init(v4: packet)
        case 6: self.init(v6: packet)
        default: return nil
        }
    }

    private init?(v4 packet: Bytes) {
        guard let start = packet.first, let kind = packet.part(at: 9, count: 1)?.first,
            let fragment = packet.network(at: 6, as: UInt16.self),
            let address = packet.part(at: 16, count: 4).flatMap({ IPAddress(bytes: $0) })
        else { return nil }
        // The low 13 bits are the fragment's offset. Only the first fragment has the ports.
        let payload = fragment & 0x1fff == 0 ? packet.rest(from: Int(start & 0xf) * 4) : nil
        self.init(address: address, port: Self.port(kind, payload), protocolNumber: kind)
    }

    private init?(v6 packet: Bytes) {
        guard let address = packet.part(at: 24, count: 16).flatMap({ IPAddress(bytes: $0) }),
            var kind = packet.part(at: 6, count: 1)?.first
        else { return nil }
        var payload = packet.rest(from: 40)
        // These are extension headers: hop-by-hop, routing, fragment, authentication, destination, mobility
        // (RFC 8200 section 4, RFC 4302 section 2). Each is at least 8 bytes long, so the loop ends.
        while [0, 43, 44, 51, 60, 135].contains(kind), let header = payload, let next = header.first,
            let length = header.dropFirst().first
        {
            switch kind {
            case 44:
                let offset = header.network(at: 2, as: UInt16.self)
                payload = offset.map { $0 & 0xfff8 } == 0 ? header.rest(from: 8) : nil
            case 51: payload = header.rest(from: (Int(length) + 2) * 4)
            default: payload = header.rest(from: (Int(length) + 1) * 8)
            }
            kind = next
        }
        self.init(address: address, port: Self.port(kind, payload), protocolNumber: kind)
    }

    /// TCP, UDP, DCCP, SCTP and UDP-Lite all have the destination port in bytes 2 and 3.
    private static func port(_ kind: UInt8, _ payload: Bytes?) -> UInt16? {
        [6, 17, 33, 132, 136].contains(kind) ? payload?.network(at: 2) : nil
    }
}
