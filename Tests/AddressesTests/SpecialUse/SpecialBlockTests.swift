// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Addresses

/// Compares the one table with the four that it replaced, at and beside every edge of every block. No address
/// became reachable.
@Suite struct SpecialBlockTests {
    /// The blocks that a policy could not name.
    private static let unnameable = blocks([
        "0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "168.63.129.16/32", "100.100.100.200/32",
        "192.0.0.0/24",
        "224.0.0.0/4", "240.0.0.0/4", "::/96", "::ffff:0:0/96", "64:ff9b::/96", "64:ff9b:1::/48", "2002::/16",
        "fd00:ec2::/32", "fd20:ce::/32", "fd00:6378::/32", "fe80::/10", "ff00::/8",
    ])
    /// The blocks to which no name could lead and which the relay did not dial.
    private static let undialled = blocks([
        "169.254.169.0/24", "169.254.170.0/24", "169.254.0.23/32", "168.63.129.16/32", "100.100.100.200/32",
        "0.0.0.0/8", "127.0.0.0/8", "192.0.0.0/24", "192.88.99.0/24", "198.18.0.0/15", "224.0.0.0/4",
        "240.0.0.0/4",
        "fd00:ec2::/32", "fd20:ce::254/128", "::/96", "::ffff:0:0/96", "::ffff:0:0:0/96", "2001::/32",
        "2002::/16",
        "ff00::/8",
    ])
    /// The blocks to which only names of hosts with `private: true` could lead.
    private static let local = blocks([
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "169.254.0.0/16", "64:ff9b::/96",
        "64:ff9b:1::/48", "fc00::/7", "fe80::/10",
    ])
    /// The blocks that AWS could not publish, besides those that a policy could not name.
    private static let unpublishable = blocks([
        "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "fc00::/7",
    ])
    private static let globalUnicast = IPPrefix("2000::/3")

    private static func blocks(_ texts: [String]) -> [IPPrefix] { texts.compactMap { IPPrefix($0) } }

    private static let addresses: [IPAddress] = {
        let all =
            unnameable + undialled + local + SpecialBlock.all.map(\.prefix)
            + [globalUnicast].compactMap(\.self)
        let edges = all.flatMap { block in
            [block.first, block.last].flatMap { edge in
                [edge.value &- 1, edge.value, edge.value &+ 1].map { (edge.family, $0) }
            }
        }
        return Set(
            edges.map { family, value in
                switch family {
                case .v4: IPAddress(v4: UInt32(truncatingIfNeeded: value))
                case .v6: IPAddress(v6: value)
                }
            }
        ).sorted()
    }()

    private func holds(_ blocks: [IPPrefix], _ address: IPAddress) -> Bool {
        blocks.contains { $0.contains(address) }
    }

    @Test func `every block of the old tables is read`() {
        #expect(Self.unnameable.count == 18 && Self.undialled.count == 20)
        #expect(Self.local.count == 9 && Self.unpublishable.count == 5)
        #expect(Self.addresses.count > 150)
    }

    @Test func `a policy names nothing that it could not name before`() {
        for address in Self.addresses {
            let isReserved = SpecialBlock.reserved(overlapping: IPPrefix(address)) != nil
            #expect(isReserved == holds(Self.unnameable, address), "\(address)")
        }
    }

    @Test func `a name leads nowhere that it could not lead before`() {
        // One block is wider: all of Google Cloud's /32 is refused now, not only its one address.
        let widened = IPPrefix("fd20:ce::/32")
        for address in Self.addresses {
            let isAssigned = address.family == .v4 || Self.globalUnicast?.contains(address) == true
            switch AddressScope(address) {
            case .never:
                let isKnown =
                    holds(Self.undialled, address) || !isAssigned && !holds(Self.local, address)
                    || NAT64Address.embedded(in: address).contains { holds(Self.undialled, $0) }
                #expect(isKnown || widened?.contains(address) == true, "\(address)")
            case .withinReach:
                #expect(holds(Self.local, address) && !holds(Self.undialled, address), "\(address)")
            case .everywhere:
                #expect(
                    !holds(Self.local, address) && !holds(Self.undialled, address) && isAssigned, "\(address)"
                )
            }
        }
    }

    @Test func `AWS publishes nothing that it could not publish before`() {
        for address in Self.addresses {
            let isRefused = PublishedRanges.objection(to: IPPrefix(address)) != nil
            #expect(
                isRefused == (holds(Self.unnameable, address) || holds(Self.unpublishable, address)),
                "\(address)")
        }
    }

    @Test func `blocks stand behind the more specific ones within them`() {
        for (index, block) in SpecialBlock.all.enumerated() {
            let later = SpecialBlock.all.dropFirst(index + 1)
            #expect(
                !later.contains {
                    block.prefix.contains($0.prefix.first) && $0.prefix.length > block.prefix.length
                },
                "\(block.prefix)")
        }
    }
}
