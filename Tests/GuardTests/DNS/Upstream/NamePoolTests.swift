// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import Testing

@testable import Guard

struct NamePoolTests {
    private func address(_ name: String, _ pool: NamePool) async throws -> IPAddress? {
        let reply = try await pool.addresses(of: DNSName(text: name), family: .v4)
        guard case .addresses(let addresses, let ttl) = reply else { return nil }
        #expect(ttl == NamePool.ttl)
        #expect(addresses.count == 1)
        return addresses.first
    }

    @Test func `each name has one address, in whatever case it is asked, and no other name has it`()
        async throws
    {
        let pool = NamePool([])
        let names = (0..<300).map { "n\($0).example.com" }
        var first: [IPAddress] = []
        for name in names { first.append(try #require(try await address(name, pool))) }
        #expect(Set(first).count == names.count)
        #expect(first.allSatisfy(SandboxAddress.names.contains))
        for (name, known) in zip(names, first).reversed() {
            #expect(try await address(name.uppercased(), pool) == known)
        }
    }

    @Test func `there is no address of IPv6`() async throws {
        let pool = NamePool(Sandbox.hosts)
        let name = DNSName(text: "allowed.example.com")
        #expect(try await pool.addresses(of: name, family: .v6) == .noData)
    }

    @Test func `a pool that is used up gives no address twice, and keeps those of known names`() async throws
    {
        let pool = NamePool([], block: try #require(IPPrefix("240.99.0.0/29")))
        #expect(pool.size == 6)
        var known: [IPAddress?] = []
        for number in 0..<6 { known.append(try await address("n\(number).example.com", pool)) }
        #expect(
            known.map { $0?.description } == (1...6).map { "240.99.0.\($0)" })
        let error = await #expect(throws: UpstreamError.self) {
            try await pool.addresses(of: DNSName(text: "n6.example.com"), family: .v4)
        }
        #expect(error == .poolExhausted(size: 6))
        for number in 0..<6 { #expect(try await address("n\(number).example.com", pool) == known[number]) }
    }

    @Test func `names below a wildcard take no address from the policy's own names`() async throws {
        let below = AllowedHost(
            name: try #require(HostPattern("*.example.com")), ports: [443], tlsPorts: [443],
            origin: Origin(file: "test.yaml", line: 1, column: 1))
        let pool = NamePool([below] + Sandbox.hosts, block: try #require(IPPrefix("240.99.0.0/30")))
        await #expect(throws: UpstreamError.self) {
            try await pool.addresses(of: DNSName(text: "made-up.example.com"), family: .v4)
        }
        #expect(try await address("other.example.com", pool)?.description == "240.99.0.2")
        #expect(try await address("allowed.example.com", pool)?.description == "240.99.0.1")
    }

    @Test func `no policy can name an address of the pool, and none leads anywhere`() throws {
        let block = SandboxAddress.names
        #expect(SpecialBlock.reserved(overlapping: block)?.prefix.contains(block.first) == true)
        for address in [block.first, block.last] { #expect(AddressScope(address) == .never(.reserved)) }
    }
}
