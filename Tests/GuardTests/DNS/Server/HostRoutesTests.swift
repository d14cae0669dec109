import Glibc
import Netfilter
import Policy
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
            "ip link set lo up && ip -6 addr add 2001:db8:1::2/128 dev lo && ip -6 route add default dev lo")
        let (noWay, noPrivate) = try without.run {
            (HostRoutes().reachesPublicIPv6(), HostRoutes.hasRoute(IPAddress(v6: 0xfd6b << 112 + 1)))
        }
        #expect(!noWay && !noPrivate)
        let way = try with.run { HostRoutes().reachesPublicIPv6() }
        #expect(way)
        // Everything goes through `lo`, and nothing has: it has received zero bytes.
        let isSilent = try with.run { system("grep -Eq 'lo: +0 ' /proc/net/dev") }
        #expect(isSilent == 0)
    }

    @Test func `a VPN's route to private space is seen beside no other`() throws {
        let vpn = try namespace(
            "ip link set lo up && ip -6 addr add fd6b:1::2/128 dev lo && ip -6 route add fd6b:1::/64 dev lo")
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
