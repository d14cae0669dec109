// SPDX-License-Identifier: Apache-2.0

import Addresses
import TestSupport
import Testing

@testable import Firewall

/// Networks are merged into elements that do not overlap.
struct MergingTests {
    private let origin = Origin(file: "policy.yaml", line: 1, column: 1)

    private func network(_ prefix: String, _ ports: [UInt16]) -> AllowedNetwork? {
        IPPrefix(prefix).map { AllowedNetwork(prefix: $0, ports: ports, origin: origin) }
    }

    private func merged(_ networks: [(String, [UInt16])]) -> [String] {
        AllowedElement.merging(networks.compactMap { network($0.0, $0.1) }).map(\.text)
    }

    @Test func `a network within another adds nothing`() {
        #expect(merged([("10.0.0.0/8", [443]), ("10.1.0.0/16", [443])]) == ["10.0.0.0/8 . 443"])
    }

    @Test func `networks and ports next to each other become one`() {
        #expect(
            merged([("10.0.0.0/25", [81, 80]), ("10.0.0.128/25", [80, 81])]) == ["10.0.0.0/24 . 80-81"])
        #expect(merged([("10.0.0.1", [1]), ("10.0.0.2", [1])]) == ["10.0.0.1-10.0.0.2 . 1"])
    }

    @Test func `a port that only the inner network has splits nothing off the others`() {
        #expect(
            merged([("10.0.0.0/8", [443]), ("10.1.0.0/16", [80])])
                == ["10.0.0.0/8 . 443", "10.1.0.0/16 . 80"])
        #expect(
            merged([("10.0.0.0/30", [443]), ("10.0.0.1", [444])])
                == ["10.0.0.0 . 443", "10.0.0.1 . 443-444", "10.0.0.2/31 . 443"])
    }

    @Test func `networks at the ends of both address spaces are merged like others`() {
        let whole = merged([
            ("0.0.0.0/0", [1]), ("::/0", [65_535]), ("255.255.255.255", [1]), ("ffff::/16", [65_535]),
        ])
        #expect(whole == ["0.0.0.0/0 . 1", "::/0 . 65535"])
        #expect(merged([("255.255.255.255", [9]), ("::", [9])]) == ["255.255.255.255 . 9", ":: . 9"])
    }

    @Test func `a network without ports allows nothing`() {
        #expect(merged([("10.0.0.0/8", [])]).isEmpty)
    }

    @Test(arguments: 0..<300) func `merged elements hold exactly what the networks hold, and nothing twice`(
        seed: UInt64
    ) {
        var generator = SplitMix(state: seed)
        // 32 addresses at an end of the address space, and six ports: small enough to ask for each.
        let base: UInt32 = seed % 3 == 0 ? 0xffff_ffe0 : seed % 3 == 1 ? 0 : 0x0a00_0000
        let isV6 = seed % 2 == 0
        let highBase = UInt128.max - 31
        let address = { (offset: UInt32) in
            isV6
                ? IPAddress(v6: (base == 0xffff_ffe0 ? highBase : UInt128(base)) + UInt128(offset))
                : IPAddress(v4: base + offset)
        }
        let bits = isV6 ? 128 : 32
        let networks: [AllowedNetwork] = (0..<Int.random(in: 0...12, using: &generator)).compactMap { _ in
            let size = Int.random(in: 0...5, using: &generator)
            let offset = (UInt32.random(in: 0..<32, using: &generator) >> UInt32(size)) << UInt32(size)
            let ports = (1...6).filter { _ in Bool.random(using: &generator) }.map { UInt16($0) }
            return IPPrefix(address(offset), length: bits - size).map {
                AllowedNetwork(prefix: $0, ports: ports.shuffled(using: &generator), origin: origin)
            }
        }
        let elements = AllowedElement.merging(networks)
        let index = AllowedIndex(elements)
        for offset in UInt32(0)..<32 {
            for port in UInt16(0)...7 {
                let isAllowed = networks.contains {
                    $0.prefix.contains(address(offset)) && $0.ports.contains(port)
                }
                let holders = elements.filter { $0.contains(address(offset), port) }
                #expect(holders.count == (isAllowed ? 1 : 0))
                #expect(index.contains(address(offset), port) == isAllowed)
            }
        }
        #expect(elements == elements.sorted())
        #expect(elements == AllowedElement.merging(networks.shuffled(using: &generator)))
    }
}
