import Firewall
import Netfilter
import Policy
import Testing

@Suite("nft is the oracle")
struct OracleTests {
    // In a user namespace nft itself fails with EMSGSIZE at 10,000: it does not split what it sends.
    @Test(
        "our kernel state lists like our text that nft loaded",
        arguments: UserNamespaceTests.isInside ? [0, 1, 725] : [0, 1, 725, 10_000])
    func listsLikeNft(count: Int) async throws {
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
        // And the text that nft loaded reads back as the value that it was printed from.
        #expect(try await Wall(in: theirs).readBack() == ruleset)
    }

    @Test("a hundred thousand networks go up and read back equal")
    func manyNetworks() async throws {
        let ruleset = Ruleset.sandbox(ports: GuardPorts(), networks: networks(100_000, ports: [443]))
        let wall = try Wall(in: try NetworkNamespace.fresh())
        try await wall.raise(ruleset)
        #expect(try await wall.readBack() == ruleset)
    }
}
