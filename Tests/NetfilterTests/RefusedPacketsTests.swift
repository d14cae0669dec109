// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import Glibc
import Testing

@testable import Netfilter

/// Refused packets are reported.
struct RefusedPacketsTests {
    @Test func `each refusal is reported at once, with its destination`() async throws {
        let namespace = try NetworkNamespace.fresh()
        try await Wall(in: namespace).raise(.sandbox(ports: GuardPorts(), networks: []))
        let refused = try RefusedPackets(in: namespace)
        #expect(try refused.receive() == [])
        try namespace.run {
            try? TestSocket(.v4, .tcp).connect("198.51.100.1", 443)
            try? TestSocket(.v6, .tcp).connect("2001:db8::1", 22)
            try? TestSocket(.v4, .udp).send([0], to: "169.254.169.254", 80)
            try? TestSocket(.v6, .udp).send([0], to: "2001:db8::2", 443)
            try? TestSocket(.v4, .icmp).send([8, 0, 0xf7, 0xff, 0, 0, 0, 0], to: "198.51.100.2", 0)
            try? TestSocket(.v4, .tcp).connect("127.0.0.1", 1023)
        }
        var entry = pollfd(fd: refused.descriptor, events: Int16(POLLIN), revents: 0)
        #expect(poll(&entry, 1, 1_000) == 1)
        #expect(
            try refused.receive().map(\.description) == [
                "tcp 198.51.100.1:443", "tcp [2001:db8::1]:22", "udp 169.254.169.254:80",
                "udp [2001:db8::2]:443",
                "icmp 198.51.100.2", "tcp 127.0.0.1:1023",
            ])
        #expect(try refused.receive() == [])
    }

    @Test func `only one socket listens`() throws {
        let namespace = try NetworkNamespace.fresh()
        let first = try RefusedPackets(in: namespace)
        #expect(throws: NetfilterError.self) { try RefusedPackets(in: namespace) }
        #expect(first.overflows == 0)
    }

    /// Makes a namespace behind a wall that reports this many packets a second.
    private func walled(perSecond: UInt64) async throws -> NetworkNamespace {
        var ruleset = Ruleset.sandbox(ports: GuardPorts(), networks: [])
        let chain = try #require(ruleset.chains.firstIndex { $0.name == Ruleset.refusalChain })
        ruleset.chains[chain].rules[0].matches = [.atMost(perSecond: perSecond, burst: 100)]
        let namespace = try NetworkNamespace.fresh()
        try await Wall(in: namespace).raise(ruleset)
        return namespace
    }

    private func flood(_ namespace: NetworkNamespace, _ count: Int) throws {
        try namespace.run {
            let socket = try TestSocket(.v4, .udp)
            for _ in 0..<count { try? socket.send([0], to: "198.51.100.1", 443) }
        }
    }

    @Test func `packets over the limit are counted exactly instead of reported`() async throws {
        let namespace = try await walled(perSecond: 1)
        let refused = try RefusedPackets(in: namespace)
        try flood(namespace, 3_000)
        let (packets, unreported) = try refused.receiveAndCompare()
        #expect((100..<200).contains(packets.count))
        #expect(unreported == 3_000 - UInt64(packets.count))
        #expect(refused.overflows == 0)
        try flood(namespace, 500)
        let later = try refused.receiveAndCompare()
        #expect(later.unreported == 3_500 - UInt64(packets.count + later.packets.count))
    }

    @Test func `packets that did not fit into the socket's buffer are counted exactly`() async throws {
        let namespace = try await walled(perSecond: 10_000_000)
        let refused = try RefusedPackets(in: namespace)
        var size: Int32 = 4096
        setsockopt(refused.descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
        try flood(namespace, 3_000)
        let (packets, unreported) = try refused.receiveAndCompare()
        #expect(refused.overflows > 0)
        #expect(!packets.isEmpty)
        #expect(unreported == 3_000 - UInt64(packets.count))
    }

    @Test func `without a wall, no count claims that nothing was refused`() async throws {
        let namespace = try await walled(perSecond: 50)
        let refused = try RefusedPackets(in: namespace)
        try namespace.shell("nft flush ruleset")
        #expect(throws: NetfilterError.self) { try refused.receiveAndCompare() }
    }

    @Test func `a fragment and a truncated packet have no port, and extension headers are passed over`() {
        let v4: [UInt8] = [
            0x45, 0, 0, 28, 0, 0, 0, 0, 64, 17, 0, 0, 10, 0, 0, 1, 198, 51, 100, 1, 0, 9, 1, 187,
        ]
        #expect(RefusedPacket(packet: v4[...])?.description == "udp 198.51.100.1:443")
        var fragment = v4
        fragment[7] = 1
        #expect(RefusedPacket(packet: fragment[...])?.description == "udp 198.51.100.1")
        #expect(RefusedPacket(packet: v4[..<22])?.description == "udp 198.51.100.1")
        #expect(RefusedPacket(packet: v4[..<19]) == nil)
        let addresses = [UInt8](repeating: 0, count: 31) + [1]
        let hop: [UInt8] = [60, 0, 0, 0, 0, 0, 0, 0]
        let destination: [UInt8] = [6, 1] + [UInt8](repeating: 0, count: 14)
        let v6: [UInt8] = [0x60, 0, 0, 0, 0, 40, 0, 64] + addresses + hop + destination + [0, 1, 0, 22]
        #expect(RefusedPacket(packet: v6[...])?.description == "tcp [::1]:22")
        #expect(RefusedPacket(packet: v6[..<50])?.port == nil)
        #expect(RefusedPacket(packet: []) == nil)
    }
}
