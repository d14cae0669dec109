// SPDX-License-Identifier: Apache-2.0

import Addresses
import Glibc
import Netfilter
import Synchronization
import Testing

@testable import Guard

struct HostRoutesTests {
    private func namespace(_ commands: String) throws -> NetworkNamespace {
        let namespace = try NetworkNamespace.fresh()
        let status = try namespace.run { system("{ \(commands); } > /dev/null 2>&1") }
        try #require(status == 0)
        return namespace
    }

    @Test func `the routing table alone decides, and nothing is sent`() throws {
        let without = try namespace("ip link set lo up")
        let with = try namespace(
            "ip link set lo up && ip link add d0 type veth peer name d1 && ip link set d1 up && ip link set d0 up && "
                + "ip -6 addr add 2001:db8:1::2/64 dev d0 nodad && ip -6 route add default via 2001:db8:1::1 dev d0"
        )
        let (noWay, noPrivate) = try without.run {
            (HostRoutes().reachesPublicIPv6(), HostRoutes.hasRoute(IPAddress(v6: 0xfd6b << 112 + 1)))
        }
        #expect(!noWay && !noPrivate)
        let way = try with.run { HostRoutes().reachesPublicIPv6() }
        #expect(way)
        // A packet to the public address would have made the kernel look for the gateway's link address.
        let asked = try with.run { system("ip -6 neigh show | grep -q 2001:db8:1::1") }
        #expect(asked != 0)
    }

    @Test func `a VPN's route to private space is seen beside no other`() throws {
        let vpn = try namespace(
            "ip link set lo up && ip link add d0 type veth peer name d1 && ip link set d1 up && ip link set d0 up && "
                + "ip -6 addr add fd6b:1::2/64 dev d0 nodad")
        let (isPublic, isPrivate) = try vpn.run {
            (HostRoutes().reachesPublicIPv6(), HostRoutes.hasRoute(IPAddress(v6: 0xfd6b_0001 << 96 + 1)))
        }
        #expect(!isPublic && isPrivate)
    }

    @Test func `the answer is believed for seconds, not for ever`() {
        let checks = Atomic<Int>(0)
        let routes = HostRoutes { _ in checks.add(1, ordering: .relaxed).newValue > 1 }
        let now = ContinuousClock.now
        #expect(!routes.reachesPublicIPv6(now: now))
        #expect(!routes.reachesPublicIPv6(now: now + .seconds(2)))
        #expect(checks.load(ordering: .relaxed) == 1)
        #expect(routes.reachesPublicIPv6(now: now + .seconds(4)))
    }
}
