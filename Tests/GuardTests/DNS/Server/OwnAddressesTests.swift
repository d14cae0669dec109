// SPDX-License-Identifier: Apache-2.0

import Addresses
import Glibc
import GuardProtocol
import Netfilter
import Testing

@testable import Guard

struct OwnAddressesTests {
    /// Public addresses on an interface, and blocks that are local without an interface.
    private static let setup =
        "ip link set lo up && ip addr add 192.0.2.7/32 dev lo && ip addr add 2001:db8::7/128 dev lo nodad && "
        + "ip route add local 198.51.100.0/24 dev lo && ip link add d0 type veth peer name d1 && "
        + "ip addr add 203.0.113.5/24 dev d0 && ip link set d1 up && ip link set d0 up"

    private func contains(_ text: String) throws -> Bool {
        let namespace = try NetworkNamespace.fresh()
        let address = try #require(IPAddress(text))
        let (status, isOwn) = try namespace.run {
            (system("{ \(Self.setup); } > /dev/null 2>&1"), OwnAddresses.contains(address))
        }
        try #require(status == 0)
        return isOwn
    }

    @Test(arguments: [
        "192.0.2.7", "198.51.100.200", "203.0.113.5", "203.0.113.255", "2001:db8::7", "127.0.0.1",
        // The NAT64 address of an own address.
        "64:ff9b::c000:207",
    ])
    func `whatever the kernel delivers to the host is its own`(text: String) throws {
        #expect(try contains(text))
    }

    @Test(arguments: ["192.0.2.8", "203.0.113.6", "2001:db8::8", "64:ff9b::c000:208"])
    func `a neighbour is not, nor what there is no route to`(text: String) throws {
        #expect(try !contains(text))
    }

    @Test func `neither an answer nor a connection gets to the host`() throws {
        let own = try #require(IPAddress("192.0.2.7"))
        let judge = AnswerJudge(published: [:], isOwn: { $0 == own })
        let decider = LocalAddressDecider(isOwn: { $0 == own })
        let listener = Endpoint(IPAddress(v4: 0x7f00_0001), 1)
        let host = AllowedHost(
            name: .host(try #require(HostName("a.example.com"))), ports: [443], tlsPorts: [],
            allowsPrivate: true,
            origin: Origin(file: "test.yaml", line: 1, column: 1))
        for text in ["192.0.2.7", "192.0.2.8", "10.0.0.1"] {
            let address = try #require(IPAddress(text))
            let name = AllowedName(try #require(HostName("a.example.com")), by: host)
            #expect(judge.refusal(of: address, for: name)?.code == (address == own ? .ownAddress : nil))
            let verdict = decider.decide(
                RelayConnection(destination: Endpoint(address, 443), listener: listener))
            #expect(verdict == (address == own ? .refuse(.local) : nil))
        }
    }
}
