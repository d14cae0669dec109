// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import GuardProtocol
import Testing

@testable import Guard

struct ConnectionDeciderTests {
    private let leases = LeaseTable()

    private func connection(_ address: String, _ port: UInt16) throws -> RelayConnection {
        RelayConnection(
            destination: Endpoint(try #require(IPAddress(address)), port),
            listener: Endpoint(IPAddress(v4: 0x7f00_0001), 1023))
    }

    private func grant(
        _ address: String, _ host: String, _ ports: [UInt16], tls: [UInt16] = [],
        for lifetime: Duration = .seconds(60)
    ) throws {
        let host = try #require(HostName(host))
        leases.grant(
            [try #require(IPAddress(address))],
            Lease(host: host, ports: ports, tlsPorts: tls, end: .now + lifetime))
    }

    @Test func `a leased address is carried, on its ports only`() throws {
        try grant("192.0.2.1", "allowed.example.com", [443])
        let decider = LeaseDecider(leases: leases)
        #expect(decider.decide(try connection("192.0.2.1", 443)) == .carry(HostName("allowed.example.com")))
        #expect(decider.decide(try connection("192.0.2.1", 80)) == nil)
        #expect(decider.decide(try connection("192.0.2.2", 443)) == nil)
    }

    @Test func `a lease ends`() throws {
        try grant("192.0.2.1", "allowed.example.com", [443], for: .zero)
        #expect(LeaseDecider(leases: leases).decide(try connection("192.0.2.1", 443)) == nil)
    }

    @Test func `an address shared by two hosts has the ports of each for each`() throws {
        try grant("192.0.2.1", "a.example.com", [443])
        try grant("192.0.2.1", "b.example.com", [22])
        let decider = LeaseDecider(leases: leases)
        #expect(decider.decide(try connection("192.0.2.1", 443)) == .carry(HostName("a.example.com")))
        #expect(decider.decide(try connection("192.0.2.1", 22)) == .carry(HostName("b.example.com")))
    }

    @Test func `a lease is prolonged, never shortened`() throws {
        try grant("192.0.2.1", "a.example.com", [443], for: .seconds(100))
        try grant("192.0.2.1", "a.example.com", [443], for: .seconds(1))
        let endpoint = Endpoint(IPAddress(v4: 0xc000_0201), 443)
        #expect(leases.leases(of: endpoint, now: .now + .seconds(50)).count == 1)
        #expect(leases.leases(of: endpoint, now: .now + .seconds(101)).isEmpty)
    }

    @Test func `a lease of a TLS port wants the name of a host that this address and port is leased for`()
        throws
    {
        try grant("192.0.2.1", "a.example.com", [443, 22], tls: [443])
        try grant("192.0.2.1", "b.example.com", [443], tls: [443])
        try grant("192.0.2.2", "c.example.com", [443], tls: [443])
        try grant("192.0.2.1", "d.example.com", [8443], tls: [8443])
        let decider = ServerNameDecider(leases: leases)
        var connection = try connection("192.0.2.1", 443)
        #expect(decider.decide(connection) == .readServerName)
        #expect(LeaseDecider(leases: leases).decide(connection) == nil)
        for name in ["a.example.com", "b.example.com"] {
            connection.serverName = HostName(name)
            #expect(decider.decide(connection) == .carry(HostName(name)))
        }
        for name in ["c.example.com", "d.example.com", "e.example.com", "x.a.example.com", "example.com"] {
            connection.serverName = HostName(name)
            #expect(decider.decide(connection) == .refuse(.serverName))
        }
        #expect(decider.decide(try self.connection("192.0.2.3", 443)) == nil)
    }

    @Test func `one lease of a port without TLS lets any protocol through`() throws {
        try grant("192.0.2.1", "a.example.com", [443], tls: [443])
        try grant("192.0.2.1", "b.example.com", [443])
        let decider = LeaseDecider(leases: leases)
        #expect(decider.decide(try connection("192.0.2.1", 443)) == .carry(HostName("b.example.com")))
    }

    @Test func `a network is carried, on its ports only`() throws {
        let prefix = try #require(IPPrefix("203.0.113.0/24"))
        let network = AllowedNetwork(
            prefix: prefix, ports: [5432], origin: Origin(file: "test.yaml", line: 1, column: 1))
        let decider = NetworkDecider(networks: [network])
        #expect(decider.decide(try connection("203.0.113.200", 5432)) == .carry(nil))
        #expect(decider.decide(try connection("203.0.113.200", 443)) == nil)
        #expect(decider.decide(try connection("203.0.114.1", 5432)) == nil)
    }

    @Test(arguments: [
        "127.0.0.1", "127.9.9.9", "0.0.0.0", "::1", "::", "::ffff:127.0.0.1", "::127.0.0.1",
        "::ffff:192.0.2.1",
    ])
    func `the host itself is refused whatever else is allowed`(address: String) throws {
        #expect(LocalAddressDecider().decide(try connection(address, 443)) == .refuse(.local))
        #expect(LocalAddressDecider().decide(try connection("192.0.2.1", 443)) == nil)
    }

    @Test func `an address that stands for a name is left to its lease, and refused where none does`() throws
    {
        let decider = LocalAddressDecider(pool: SandboxAddress.names)
        #expect(decider.decide(try connection("240.99.0.1", 443)) == nil)
        #expect(LocalAddressDecider().decide(try connection("240.99.0.1", 443)) == .refuse(.local))
        for address in ["240.98.255.255", "240.100.0.0", "127.0.0.1", "169.254.169.254"] {
            #expect(decider.decide(try connection(address, 443)) == .refuse(.local))
        }
    }

    @Test func `a connection to the listener itself is refused`() throws {
        #expect(OwnAddressDecider().decide(try connection("127.0.0.1", 1023)) == .refuse(.direct))
        #expect(OwnAddressDecider().decide(try connection("192.0.2.1", 1023)) == nil)
    }
}
