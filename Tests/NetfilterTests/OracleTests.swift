// SPDX-License-Identifier: Apache-2.0

import Firewall
import Netfilter
import Testing

/// nft is the oracle for the ruleset in the kernel.
struct OracleTests {
    // In a user namespace nft itself fails with EMSGSIZE at 10,000, since it does not split what it sends.
    @Test(arguments: UserNamespaceTests.isInside ? [0, 1, 725] : [0, 1, 725, 10_000])
    func `our kernel state lists like our text loaded by nft`(count: Int) async throws {
        let ruleset = Ruleset.sandbox(ports: GuardPorts(), networks: networks(count))
        let ours = try NetworkNamespace.fresh()
        let theirs = try NetworkNamespace.fresh()
        let wall = try Wall(in: ours)
        try await wall.raise(ruleset)
        let file = try TemporaryFile(ruleset.text)
        try theirs.shell("nft -f \(file.path)")
        for command in ["nft list ruleset", "nft -j list ruleset"] {
            let (one, other) = (try ours.shell(command), try theirs.shell(command))
            #expect(one == other)
        }
        // The text that nft loaded also reads back as the value from which it was printed.
        #expect(try await Wall(in: theirs).readBack() == ruleset)
    }

    @Test func `nft loads our listing with counters, and lists it like ours`() async throws {
        let ours = try NetworkNamespace.fresh()
        let theirs = try NetworkNamespace.fresh()
        let wall = try Wall(in: ours)
        try await wall.raise(Ruleset.sandbox(ports: GuardPorts(), networks: networks(1)))
        #expect(try await wall.listing().contains("counter packets 0 bytes 0"))
        // A refused packet fails at once.
        _ = try ours.shell("timeout 5 bash -c ': < /dev/tcp/203.0.113.66/81' 2>/dev/null || true")
        let listing = try await wall.listing()
        #expect(!listing.contains("counter packets 0 "))
        let file = try TemporaryFile(listing)
        try theirs.shell("nft -f \(file.path)")
        #expect(try ours.shell("nft list ruleset") == theirs.shell("nft list ruleset"))
    }

    @Test func `a hundred thousand networks go up and read back equal`() async throws {
        let ruleset = Ruleset.sandbox(ports: GuardPorts(), networks: networks(100_000, ports: [443]))
        let wall = try Wall(in: try NetworkNamespace.fresh())
        try await wall.raise(ruleset)
        #expect(try await wall.readBack() == ruleset)
    }
}
