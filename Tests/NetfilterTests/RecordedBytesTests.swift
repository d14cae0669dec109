// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import TestSupport
import Testing

@testable import Netfilter

/// Bytes from and to the kernel.
struct RecordedBytesTests {
    private func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = hexadecimal.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
        return stride(from: 0, to: digits.count - 1, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
    }

    @Test func `a small transaction has these bytes`() throws {
        let range = try #require(IPPrefix("203.0.113.0/24").map { AddressRange($0) })
        let ruleset = Ruleset(
            table: "t", sets: [AllowedSet(.v4, elements: [AllowedElement(range, PortRange(80, 81))])],
            chains: [])
        let batches = try ruleset.batches(first: 7, limit: 1 << 16)
        #expect(batches.count == 1)
        #expect(
            batches.first?.bytes
                == bytes(
                    """
                    14000000 1000 0100 07000000 00000000 0000000a
                    1c000000 000a 0506 08000000 00000000 01000000
                        0600 0100 74000000
                    6c000000 090a 0506 09000000 00000000 01000000
                        0600 0100 74000000
                        0d00 0200 616c6c6f7765643400 000000
                        0800 0300 00000094
                        0800 0400 000001cd
                        0800 0500 00000008
                        0800 0a00 00000001
                        2000 0980 1c00 0280
                            0c00 0180 0800 0100 00000004
                            0c00 0180 0800 0100 00000002
                    54000000 0c0a 0506 0a000000 00000000 01000000
                        0600 0100 74000000
                        0d00 0200 616c6c6f7765643400 000000
                        2800 0380 2400 0180
                            1000 0180 0c00 0100 cb007100 00500000
                            1000 0a80 0c00 0100 cb0071ff 00510000
                    14000000 1100 0100 0b000000 00000000 0000000a
                    """))
    }

    @Test func `a list too long for the send buffer is split, rules first`()
        async throws
    {
        let ruleset = Ruleset.sandbox(ports: GuardPorts(), networks: networks(2_000))
        let batches = try ruleset.batches(first: 1, limit: 20_000)
        #expect(batches.count > 10)
        #expect(batches.allSatisfy { $0.bytes.count <= 20_000 })
        #expect(throws: NetfilterError.self) { try ruleset.batches(first: 1, limit: 100) }
    }

    @Test func `a missing or foreign acknowledgement is an error`() throws {
        let batch = try Ruleset(table: "t", sets: [], chains: []).batches(first: 7, limit: 1 << 16)[0]
        let message = { (sequence: UInt8, number: [UInt8]) in
            NetlinkMessage(
                type: 2, flags: 0x100, sequence: UInt32(sequence),
                payload: (number + [UInt8](repeating: 0, count: 16))[...])
        }
        #expect(throws: NetfilterError.self) { try batch.check([]) }
        #expect(throws: Never.self) { try batch.check([message(8, [0, 0, 0, 0])]) }
        // The kernel acknowledges the good messages of a batch that it undoes. EPERM for the end decides.
        #expect(throws: NetfilterError.self) {
            try batch.check([message(8, [0, 0, 0, 0]), message(9, [0xff, 0xff, 0xff, 0xff])])
        }
        #expect(throws: NetfilterError.self) { try batch.check([message(8, [0xef, 0xff, 0xff, 0xff])]) }
        #expect(throws: NetfilterError.self) { try batch.check([message(80, [0, 0, 0, 0])]) }
        let empty = NetlinkMessage(type: 2, flags: 0x100, sequence: 8, payload: [])
        #expect(throws: NetfilterError.self) { try batch.check([empty]) }
    }

    @Test func `a damaged answer of the kernel neither crashes nor passes for the whole ruleset`()
        async throws
    {
        let ruleset = Ruleset.sandbox(ports: GuardPorts(), networks: networks(3))
        let wall = try Wall(in: try NetworkNamespace.fresh())
        try await wall.raise(ruleset)
        let dump = try await wall.dump()
        #expect(try dump.ruleset() == ruleset)
        var generator = SplitMix(state: 1)
        let damage = { (messages: [NetlinkMessage]) -> [NetlinkMessage] in
            messages.map { message in
                var payload = Array(message.payload)
                guard !payload.isEmpty, Int.random(in: 0..<3, using: &generator) == 0 else { return message }
                switch Int.random(in: 0..<3, using: &generator) {
                case 0:
                    payload[Int.random(in: 0..<payload.count, using: &generator)] ^=
                        1 << UInt8.random(in: 0..<8, using: &generator)
                case 1: payload.removeLast(Int.random(in: 1...payload.count, using: &generator))
                default:
                    payload[Int.random(in: 0..<payload.count, using: &generator)] = .random(
                        in: 0...255, using: &generator)
                }
                return NetlinkMessage(type: message.type, flags: 0, sequence: 0, payload: payload[...])
            }
        }
        var refused = 0
        for _ in 0..<5_000 {
            var copy = dump
            copy.tables = damage(copy.tables)
            copy.chains = damage(copy.chains)
            copy.sets = damage(copy.sets)
            copy.rules = damage(copy.rules)
            copy.elements = damage(copy.elements)
            do {
                _ = try copy.ruleset()
            } catch {
                refused += 1
            }
        }
        #expect(refused > 4_000)
    }

    @Test func `a datagram of any bytes is read or refused`() {
        var generator = SplitMix(state: 2)
        for _ in 0..<20_000 {
            var datagram = (0..<Int.random(in: 0...96, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            // Most have a length that fits, so that the code after the check is reached.
            if datagram.count >= 20, Bool.random(using: &generator) {
                datagram.replaceSubrange(0..<6, with: [UInt8(datagram.count), 0, 0, 0, 2, 0])
            }
            guard let messages = try? NetlinkMessage.messages(in: datagram[...]) else { continue }
            for message in messages { _ = try? Acknowledgement(message) }
            _ = try? RefusedPackets.packets(in: datagram[...])
            _ = RefusedPacket(packet: datagram[...])
            _ = try? Expression(datagram[...])
            _ = try? AllowedElement(datagram[...], family: .v6)
            _ = RuleComment.text(of: datagram[...])
        }
    }
}
