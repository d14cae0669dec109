import Policy
import Testing

@testable import Guard

struct AddressBlocksTests {
    private func blocks(_ texts: String...) -> [IPPrefix] { texts.compactMap { IPPrefix($0) } }

    @Test func `blocks that touch, overlap and repeat hold what they hold`() throws {
        let ranges = AddressBlocks(
            blocks(
                "198.51.100.128/25", "198.51.100.0/25", "192.0.2.0/24", "192.0.2.64/26", "192.0.2.0/24",
                "2001:db8:1::/48", "203.0.113.7"))
        for inside in ["192.0.2.0", "192.0.2.255", "198.51.100.0", "198.51.100.127", "198.51.100.128", "203.0.113.7"] {
            #expect(ranges.contains(try #require(IPAddress(inside))), "\(inside)")
        }
        for outside in ["192.0.1.255", "192.0.3.0", "203.0.113.6", "203.0.113.8", "0.0.0.0", "255.255.255.255"] {
            #expect(!ranges.contains(try #require(IPAddress(outside))), "\(outside)")
        }
        #expect(ranges.contains(try #require(IPAddress("2001:db8:1:ffff::"))))
        #expect(!ranges.contains(try #require(IPAddress("2001:db8:2::"))))
        // The number of an IPv4 address is another address in IPv6.
        #expect(!ranges.contains(IPAddress(v6: 0xc000_0201)))
        #expect(!AddressBlocks([]).contains(IPAddress(v4: 0)))
    }

    @Test func `it says the same as looking through all blocks`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<50 {
            let blocks = (0..<40).compactMap { _ -> IPPrefix? in
                let length = Int.random(in: 20...32, using: &random)
                let mask = UInt32.max << UInt32(32 - length)
                return IPPrefix(IPAddress(v4: UInt32.random(in: 0...0xffff, using: &random) & mask), length: length)
            }
            let ranges = AddressBlocks(blocks)
            for _ in 0..<200 {
                let address = IPAddress(v4: UInt32.random(in: 0...0x1_0000, using: &random))
                #expect(ranges.contains(address) == blocks.contains { $0.contains(address) })
            }
        }
    }
}
