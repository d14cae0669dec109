// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import Glibc
import Netfilter

/// A condition that must hold behind the wall. Each runs in the namespace of the calling thread.
enum WallProbe: String, CaseIterable, Sendable {
    case tcp4IsRefused, tcp6IsRefused
    case datagram4IsRefused, datagram6IsProhibited
    case pingIsRefused
    case allowed4ReachesRelay, allowed6ReachesRelay
    case allowedAddressOnOtherPortIsRefused
    case directRelay4IsRefused, directRelay6IsRefused
    case ownServer4Works, ownServer6Works
    case dnsIsRedirected, dns6IsRedirected, dnsOverTCPIsRedirected, dnsOnLoopbackIsRedirected
    case credentialsAreReachable
    case injectedSynToRelayIsRefused
    case injectedSynToTheSandboxIsRefused
    case injectedPacketIsNotForwarded
    case closedPortIsRefused
    case multicastIsRefused

    /// The ruleset of the probes. A careless policy could say some of it.
    static var ruleset: Ruleset {
        Ruleset.sandbox(
            ports: GuardPorts(),
            networks: [
                network("203.0.113.0/24", [443, 8443]), network("2001:db8:1::/48", [443]),
                network("127.0.0.0/8", [8080]), network("::1", [8080]),
            ].compactMap { $0 })
    }

    func run() throws {
        switch self {
        case .tcp4IsRefused: try refused("198.51.100.1", 443)
        case .tcp6IsRefused: try refused("2001:db8:2::1", 443)
        case .datagram4IsRefused:
            let socket = try TestSocket(.v4, .udp)
            try fails([EPERM]) { try socket.send([0], to: "198.51.100.1", 443) }
        case .datagram6IsProhibited: try prohibited("2001:db8:2::1", [1, 1])
        case .pingIsRefused:
            let socket = try TestSocket(.v4, .icmp)
            try fails([EPERM]) { try socket.send([8, 0, 0xf7, 0xff, 0, 0, 0, 0], to: "198.51.100.1", 0) }
        case .allowed4ReachesRelay: try relayed("203.0.113.9", 443, "127.0.0.1")
        case .allowed6ReachesRelay: try relayed("2001:db8:1::9", 443, "::1")
        case .allowedAddressOnOtherPortIsRefused: try refused("203.0.113.9", 80)
        case .directRelay4IsRefused: try refusedWithListener("127.0.0.1", 1023)
        case .directRelay6IsRefused: try refusedWithListener("::1", 1023)
        case .ownServer4Works: try served("127.0.0.1", 8080)
        case .ownServer6Works: try served("::1", 8080)
        case .dnsIsRedirected: try resolved("198.51.100.53", "127.0.0.1")
        case .dns6IsRedirected: try resolved("2001:db8:2::53", "::1")
        case .dnsOnLoopbackIsRedirected: try resolved("127.0.0.53", "127.0.0.1")
        case .dnsOverTCPIsRedirected:
            let server = try TestSocket.server("127.0.0.1", 53, .tcp)
            try TestSocket(.v4, .tcp).connect("198.51.100.53", 53)
            _ = try server.accept()
        case .credentialsAreReachable: try served("127.0.0.1", 1022)
        case .injectedSynToRelayIsRefused: try injectedIsReset("::1", 1023)
        case .injectedSynToTheSandboxIsRefused: try injectedIsReset("\(SandboxAddress.v6)", 9999)
        case .injectedPacketIsNotForwarded: try notForwarded()
        case .closedPortIsRefused: try refused("127.0.0.1", 9)
        case .multicastIsRefused:
            let socket = try TestSocket(.v4, .udp)
            try fails([EPERM]) { try socket.send([0], to: "224.0.0.251", 5353) }
        }
    }

    struct Broken: Error {
        let probe: String
    }

    private var broken: Broken { Broken(probe: rawValue) }

    private func fails(_ numbers: [Int32], _ body: () throws -> Void) throws {
        do {
            try body()
        } catch let error as SocketError where numbers.contains(error.number) {
            return
        }
        throw broken
    }

    /// True at once: `connect` waits for at most `TestSocket.patience`.
    private func refused(_ address: String, _ port: UInt16) throws {
        let socket = try TestSocket(TestSocket.parse(address).family, .tcp)
        try fails([ECONNREFUSED]) { try socket.connect(address, port) }
    }

    private func refusedWithListener(_ address: String, _ port: UInt16) throws {
        let server = try TestSocket.server(address, port, .tcp)
        try refused(address, port)
        try fails([ETIMEDOUT]) { try server.wait(for: Int32(POLLIN)) }
    }

    private func prohibited(_ address: String, _ answer: [UInt8]) throws {
        let socket = try TestSocket(TestSocket.parse(address).family, .udp)
        try socket.set(41, 25, 1)  // SOL_IPV6, IPV6_RECVERR
        try fails([EPERM]) { try socket.send([0], to: address, 443) }
        guard try socket.icmpAnswer() == answer else { throw broken }
    }

    private func relayed(_ address: String, _ port: UInt16, _ relay: String) throws {
        let server = try TestSocket.server(relay, 1023, .tcp)
        let client = try TestSocket(server.family, .tcp)
        try client.connect(address, port)
        let accepted = try server.accept()
        guard try accepted.originalDestination() == "\(address) \(port)" else { throw broken }
        try client.send([1, 2])
        guard try accepted.receive() == [1, 2] else { throw broken }
        try accepted.send([3])
        guard try client.receive() == [3] else { throw broken }
    }

    private func served(_ address: String, _ port: UInt16) throws {
        let server = try TestSocket.server(address, port, .tcp)
        let client = try TestSocket(server.family, .tcp)
        try client.connect(address, port)
        try server.accept().send([7])
        guard try client.receive() == [7] else { throw broken }
    }

    private func resolved(_ address: String, _ resolver: String) throws {
        let server = try TestSocket.server(resolver, 53, .udp)
        let client = try TestSocket(server.family, .udp)
        try client.connect(address, 53)
        try client.send([1])
        try server.answer([2])
        guard try client.receive() == [2] else { throw broken }
    }

    private func injectedIsReset(_ address: String, _ port: UInt16) throws {
        let server = try TestSocket.server(address, port, .tcp)
        let link = try LinkSocket(.v6)
        try link.send(try LinkSocket.syn(from: "\(SandboxAddress.v6)", to: address, port))
        let answers = try link.packets().filter { $0.count >= 60 && $0[40] == UInt8(port >> 8) && $0[6] == 6 }
        // Byte 13 of the TCP header has the flags: 4 is reset, 2 is SYN.
        guard answers.contains(where: { $0[53] & 4 != 0 }),
            !answers.contains(where: { $0[53] & 2 != 0 && $0[53] & 16 != 0 })
        else { throw broken }
        try fails([ETIMEDOUT]) { try server.wait(for: Int32(POLLIN)) }
    }

    private func notForwarded() throws {
        let switches = open("/proc/sys/net/ipv4/ip_forward", O_WRONLY)
        guard switches >= 0, write(switches, "1", 1) == 1, close(switches) == 0 else { throw broken }
        let link = try LinkSocket(.v4)
        try link.send(try LinkSocket.datagram(from: "198.51.100.2", to: "198.51.100.1"))
        // Byte 8 is the time to live, which forwarding decreases. Byte 9 is the protocol.
        guard try link.packets().allSatisfy({ $0[9] != 17 || $0[8] == 64 }) else { throw broken }
    }
}
