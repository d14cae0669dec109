// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import Netfilter
import Testing

/// Anything that is not as it should be stops the launch.
struct FailClosedTests {
    private let ruleset = Ruleset.sandbox(ports: GuardPorts(), networks: networks(10))

    @Test(arguments: ["inet cx", "ip cx", "inet other", "ip nat", "bridge filter", "netdev n"])
    func `a table that exists already is not accepted`(table: String) async throws {
        let namespace = try NetworkNamespace.fresh()
        try namespace.shell("nft add table \(table)")
        let wall = try Wall(in: namespace)
        let error = await #expect(throws: NetfilterError.self) { try await wall.raise(ruleset) }
        #expect(error?.code == (table == "inet cx" ? .refused : .different))
        // Without a wall there is no way out either, since `lo` is still down.
        #expect(
            try namespace.shell("cat /sys/class/net/lo/operstate; ip -o link show lo").contains("state DOWN"))
    }

    @Test(arguments: [
        "delete table inet cx", "flush chain inet cx output", "add rule inet cx output accept",
        "insert rule inet cx input accept", "add table ip other",
        "chain inet cx output '{ policy accept; }'",
        "add element inet cx allowed4 '{ 192.0.2.1 . 443 }'",
        "add element inet cx allowed4 '{ 192.0.2.1 . 443 timeout 1h }'",
        "flush set inet cx allowed4", "add chain inet cx early '{ type nat hook output priority -200; }'",
        "add table inet cx '{ flags dormant; }'", "add set inet cx more '{ type ipv4_addr; }'",
        "add rule inet cx output ip saddr 10.0.0.1 accept", "add rule inet cx output counter",
        "add rule inet cx refuse tcp dport != 53 accept",
        "add rule inet cx output ip daddr != @allowed4 accept",
    ]) func `a changed ruleset is found`(command: String) async throws {
        let namespace = try NetworkNamespace.fresh()
        let wall = try Wall(in: namespace)
        try await wall.raise(ruleset)
        try await wall.verify()
        do {
            try namespace.shell("nft \(command)")
        } catch is ShellFailure {
            // nft itself refuses the last one, which no command line can express.
            return
        }
        await #expect(throws: NetfilterError.self) { try await wall.verify() }
    }

    @Test func `elements that overlap are refused with the policy's line`() async throws {
        var ruleset = ruleset
        guard let range = IPPrefix("11.0.0.0/30").map({ AddressRange($0) }) else { return }
        let origin = Origin(file: "policy.yaml", line: 99, column: 5)
        ruleset.sets[0].elements.append(AllowedElement(range, PortRange(443), origin: origin))
        let wall = try Wall(in: try NetworkNamespace.fresh())
        let error = await #expect(throws: NetfilterError.self) { try await wall.raise(ruleset) }
        #expect(error?.origin == origin)
        #expect(
            error?.description.contains("policy.yaml:99:5: the kernel refused element 11.0.0.0/30 . 443")
                == true)
        #expect(error?.description.contains("File exists") == true)
    }

    @Test func `a rule that the kernel refuses is named`() async throws {
        var ruleset = ruleset
        ruleset.chains[2].rules.append(Rule([], .jump("nowhere")))
        let wall = try Wall(in: try NetworkNamespace.fresh())
        let error = await #expect(throws: NetfilterError.self) { try await wall.raise(ruleset) }
        #expect(
            error?.message
                == "the kernel refused rule `jump nowhere` of chain output: No such file or directory")
    }

    @Test func `raising twice is an error`() async throws {
        let wall = try Wall(in: try NetworkNamespace.fresh())
        try await wall.raise(ruleset)
        let error = await #expect(throws: NetfilterError.self) { try await wall.raise(ruleset) }
        #expect(error?.message == "the kernel refused table cx: File exists")
        await #expect(throws: NetfilterError.self) { try await wall.verify() }
    }

    @Test func `with IPv6 switched off, the wall still comes up and IPv4 works`() async throws {
        let namespace = try NetworkNamespace.fresh()
        try namespace.shell("echo 1 > /proc/sys/net/ipv6/conf/all/disable_ipv6")
        try await Wall(in: namespace).raise(WallProbe.ruleset)
        for probe in [WallProbe.tcp4IsRefused, .allowed4ReachesRelay, .dnsIsRedirected, .ownServer4Works] {
            try namespace.run { try probe.run() }
        }
    }
}
