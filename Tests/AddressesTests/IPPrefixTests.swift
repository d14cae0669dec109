// SPDX-License-Identifier: Apache-2.0

import TestSupport
import Testing

@testable import Addresses

@Suite struct IPPrefixTests {
    @Test(arguments: [
        "203.0.113.0/24", "203.0.113.7", "0.0.0.0/0", "255.255.255.255/32", "10.0.0.1/8", "256.0.0.0/8",
        "1.2.3/24",
        "1.2.3.4.5/32", "01.2.3.4", "1.2.3.4/", "1.2.3.4/033", "1.2.3.4/33", "1.2.3.4/-1", "1..2.3", ".1.2.3",
        "1.2.3.",
        "2001:db8::/32", "2001:DB8::/32", "::/0", "::1", "2001:db8::1/128", "2001:db8:1:2:3:4:5:6",
        "1:2:3:4:5:6:7::/112",
        "1:2:3:4:5:6:7:8::/128", "2001:db8:::/32", "2001:db8::", "20011::/16", "2001:db8::/129",
        "2001:db8::1/32",
        "::ffff:1.2.3.4/128", "g::/16", "", "/", ":", "x", "1.2.3.4/2 ", "é",
    ]) func `the reader of lists agrees with the reader of single blocks`(text: String) {
        #expect(IPPrefix(bytes: Array(text.utf8)[...]) == IPPrefix(text))
    }

    @Test func `random bytes are read alike or not at all`() {
        var generator = SplitMix(state: 4)
        let alphabet = Array("0123456789abcf.:/".utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0...14, using: &generator)).map { _ in
                alphabet.randomElement(using: &generator) ?? 0x30
            }
            #expect(IPPrefix(bytes: bytes[...]) == IPPrefix(String(decoding: bytes, as: UTF8.self)))
        }
    }

    @Test(arguments: [" ", "1.2.3.4 ", " 1.2.3.4", "1.2.3.4  1.2.3.5", "1.2.3.4,1.2.3.5", "1.2.3.4 x"])
    func `a list with anything but blocks and single spaces is none`(text: String) {
        #expect(IPPrefix.list(text) == nil)
    }

    @Test func `a list reads as it was written`() {
        let prefixes = ["192.0.2.0/24", "192.0.2.1", "2001:db8::/32", "2001:db8::1", "2001:db8:0:1::/64"]
            .compactMap {
                IPPrefix($0)
            }
        #expect(prefixes.count == 5)
        #expect(IPPrefix.list(IPPrefix.text(of: prefixes)) == prefixes)
        #expect(IPPrefix.list("") == [])
    }

    @Test(arguments: [
        (["192.0.2.0/25", "192.0.2.128/25"], ["192.0.2.0/24"]),
        (["192.0.2.128/25", "192.0.2.0/26", "192.0.2.64/26"], ["192.0.2.0/24"]),
        (["192.0.2.128/25", "192.0.3.0/25"], ["192.0.2.128/25", "192.0.3.0/25"]),
        (["192.0.2.7", "192.0.2.0/24", "192.0.2.0/24"], ["192.0.2.0/24"]),
        (["0.0.0.0/1", "128.0.0.0/1"], ["0.0.0.0/0"]),
        (["::/1", "8000::/1", "255.255.255.255"], ["255.255.255.255", "::/0"]),
        (["255.255.255.255", "::"], ["255.255.255.255", "::"]),
        ([], []),
    ]) func `blocks that overlap or are two halves become one`(texts: [String], collapsed: [String]) {
        #expect(AddressSet(texts.compactMap { IPPrefix($0) }).prefixes.map(\.description) == collapsed)
    }

    @Test func `collapsing neither adds nor loses an address`() {
        var generator = SplitMix(state: 9)
        for _ in 0..<200 {
            let blocks = (0..<12).compactMap { _ in
                let length = Int.random(in: 24...32, using: &generator)
                let value = UInt32.random(in: 0...255, using: &generator) & ~UInt32((1 << (32 - length)) - 1)
                return IPPrefix(IPAddress(v4: value), length: length)
            }
            let collapsed = AddressSet(blocks).prefixes
            for value in UInt32(0)...256 {
                let address = IPAddress(v4: value)
                let holders = collapsed.count { $0.contains(address) }
                #expect(holders == (blocks.contains { $0.contains(address) } ? 1 : 0))
            }
        }
    }
}
