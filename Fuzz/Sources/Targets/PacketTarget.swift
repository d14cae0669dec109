// SPDX-License-Identifier: Apache-2.0

@testable import Netfilter

/// Reports of refused packets as the kernel may send them, and the packets themselves. The sandbox decides
/// every byte of a packet.
enum PacketTarget: FuzzTarget {
    static let name = "packet"

    static func run(_ input: [UInt8]) {
        // A packet that does not start at the first byte of its storage, as in a report.
        let shifted = ([0, 0, 0] + input).dropFirst(3)
        precondition(RefusedPacket(packet: input[...]) == RefusedPacket(packet: shifted), "the place matters")
        if let packet = RefusedPacket(packet: input[...]) {
            precondition(!packet.protocolName.isEmpty, "a protocol without a name")
        }
        for packet in (try? RefusedPackets.packets(in: input[...])) ?? [] {
            precondition(!packet.protocolName.isEmpty, "a protocol without a name")
        }
    }
}
