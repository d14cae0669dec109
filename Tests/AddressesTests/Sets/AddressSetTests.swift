// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import Addresses

@Suite struct AddressSetTests {
    private func blocks(_ text: String) -> [IPPrefix] { IPPrefix.list(text) ?? [] }

    @Test(arguments: [
        ("10.0.0.0/8", "10.0.0.0/9", "10.128.0.0/9"),
        ("10.0.0.0/30", "10.0.0.1", "10.0.0.0 10.0.0.2/31"),
        ("10.0.0.0/24 10.0.1.0/24", "10.0.0.128/25", "10.0.0.0/25 10.0.1.0/24"),
        ("10.0.0.0/24", "10.0.0.0/8", ""),
        ("10.0.0.0/24", "11.0.0.0/24 2001:db8::/32", "10.0.0.0/24"),
        ("::/0", "8000::/1", "::/1"),
        ("::/0", "::", "::1 ::2/127 ::4/126 ::8/125 ::10/124"),
        ("255.255.255.252/30", "255.255.255.255", "255.255.255.252/31 255.255.255.254"),
        ("10.0.0.0/24", "10.0.0.64/26 10.0.0.192/26", "10.0.0.0/26 10.0.0.128/26"),
    ]) func `blocks are taken from blocks`(own: String, other: String, rest: String) {
        let found = AddressSet(blocks(own)).subtracting(AddressSet(blocks(other))).prefixes
        #expect(Array(found.prefix(5)) == blocks(rest))
    }

    @Test func `spans and blocks are the same addresses`() {
        var random = SplitMix(state: 3)
        for _ in 0..<50 {
            let prefixes = (0..<20).compactMap { _ in
                IPPrefix(IPAddress(v4: UInt32.random(in: 0..<64, using: &random) << 2), length: 30)
            }
            let (one, other) = (AddressSet(prefixes.prefix(10)), AddressSet(prefixes.suffix(10)))
            #expect(AddressSet(one.prefixes) == one)
            for value in 0..<256 as Range<UInt32> {
                let address = IPAddress(v4: value)
                let isIn = { (list: ArraySlice<IPPrefix>) in list.contains { $0.contains(address) } }
                let expected = isIn(prefixes.prefix(10)) && !isIn(prefixes.suffix(10))
                #expect(isIn(one.subtracting(other).prefixes[...]) == expected)
            }
        }
    }

    @Test func `blocks that touch, overlap and repeat hold what they hold`() throws {
        let ranges = AddressSet(
            blocks(
                "198.51.100.128/25 198.51.100.0/25 192.0.2.0/24 192.0.2.64/26 192.0.2.0/24 2001:db8:1::/48 203.0.113.7"
            )
        )
        for inside in [
            "192.0.2.0", "192.0.2.255", "198.51.100.0", "198.51.100.127", "198.51.100.128", "203.0.113.7",
        ] {
            #expect(ranges.contains(try #require(IPAddress(inside))), "\(inside)")
        }
        for outside in [
            "192.0.1.255", "192.0.3.0", "203.0.113.6", "203.0.113.8", "0.0.0.0", "255.255.255.255",
        ] {
            #expect(!ranges.contains(try #require(IPAddress(outside))), "\(outside)")
        }
        #expect(ranges.contains(try #require(IPAddress("2001:db8:1:ffff::"))))
        #expect(!ranges.contains(try #require(IPAddress("2001:db8:2::"))))
        // The number of an IPv4 address is another address in IPv6.
        #expect(!ranges.contains(IPAddress(v6: 0xc000_0201)))
        #expect(!AddressSet().contains(IPAddress(v4: 0)))
    }

    @Test func `it says the same as looking through all blocks`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<50 {
            let blocks = (0..<40).compactMap { _ -> IPPrefix? in
                let length = Int.random(in: 20...32, using: &random)
                let mask = UInt32.max << UInt32(32 - length)
                return IPPrefix(
                    IPAddress(v4: UInt32.random(in: 0...0xffff, using: &random) & mask), length: length)
            }
            let ranges = AddressSet(blocks)
            for _ in 0..<200 {
                let address = IPAddress(v4: UInt32.random(in: 0...0x1_0000, using: &random))
                #expect(ranges.contains(address) == blocks.contains { $0.contains(address) })
            }
        }
    }
}
