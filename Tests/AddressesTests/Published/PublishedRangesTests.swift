// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Addresses

@Suite struct PublishedRangesTests {
    private let shipped = PublishedRanges.shipped

    /// Counted from AWS's own file of 2026-08-22 with Python's ipaddress.collapse_addresses.
    @Test(arguments: [
        ("AMAZON", "us-east-1", 509, 22_956_666, 216), ("EC2", "us-east-1", 232, 21_518_496, 174),
        ("S3", "us-east-1", 15, 307_744, 17), ("DYNAMODB", "us-east-1", 5, 8192, 0),
        ("AMAZON", "GLOBAL", 160, 4_850_048, 43),
    ])
    func `the shipped ranges hold what AWS published`(
        service: String, region: String, blocks: Int, addresses: Int, blocks6: Int
    ) {
        let prefixes = shipped.prefixes(service: service, region: region)
        #expect(prefixes.count { $0.address.family == .v4 } == blocks)
        #expect(AddressCount(of: prefixes).ipv4Addresses == addresses)
        #expect(AddressCount(of: prefixes).ipv6Prefixes == blocks6)
    }

    @Test func `every line is well-formed, in order, and shows no address that a policy may not name`() throws
    {
        let tags = shipped.tags
        #expect(shipped.regions.count == 43)
        #expect(shipped.services.count == 28)
        #expect(tags == tags.sorted() && Set(tags).count == tags.count)
        #expect(shipped.text.split(separator: "\n").count == tags.count)
        for line in shipped.text.split(separator: "\n") {
            let texts = line.split(separator: " ").dropFirst(2)
            // The reader for the bulk must agree with the one for single blocks.
            let blocks = texts.compactMap { IPPrefix($0) }
            #expect(blocks.count == texts.count && !blocks.isEmpty)
            #expect(IPPrefix.list(texts.joined(separator: " ")) == blocks)
            #expect(AddressSet(blocks).prefixes == blocks)
            for block in blocks { #expect(SpecialBlock.reserved(overlapping: block) == nil) }
        }
    }

    @Test func `a region's scope is all of its ranges and all global ones`() {
        let prefixes = shipped.prefixes(.region("us-east-1"))
        let parts =
            shipped.prefixes(service: "AMAZON", region: "us-east-1")
            + shipped.prefixes(service: "AMAZON", region: "GLOBAL")
        #expect(prefixes == AddressSet(parts).prefixes)
        // A few blocks are both.
        #expect(AddressCount(of: prefixes).ipv4Addresses == 27_802_874)
        #expect(shipped.prefixes(.region("us-iso-east-1")) == [])
    }

    @Test func `every region's ranges are in the scope of all`() throws {
        let all = shipped.prefixes(.anywhere)
        #expect(all.count == 3860)
        for region in shipped.regions {
            for prefix in shipped.prefixes(service: "AMAZON", region: region) {
                let place = all.partitioningIndex { prefix.address < $0.address }
                let holder = try #require(place > 0 ? all[place - 1] : nil)
                #expect(holder.contains(prefix.first) && holder.contains(prefix.last))
            }
        }
    }

    @Test func `a list that is written is read back`() throws {
        let ranges = PublishedRanges(
            created: 7,
            prefixes: [
                PublishedTag(region: "b", service: "S3"): ["203.0.113.128/25", "203.0.113.0/25"].compactMap {
                    IPPrefix($0)
                },
                PublishedTag(region: "a", service: "AMAZON"): ["2001:db8::/32", "192.0.2.1"].compactMap {
                    IPPrefix($0)
                },
            ])
        #expect(ranges.text == "a AMAZON 192.0.2.1 2001:db8::/32\nb S3 203.0.113.0/24\n")
        #expect(PublishedRanges(created: 7, text: ranges.text) == ranges)
        #expect(ranges.prefixes(service: "S3", region: "b").map(\.description) == ["203.0.113.0/24"])
    }

    @Test(arguments: [
        "", "\n", "x", "x y", "us-east-1 AMAZON", "us-east-1  AMAZON 1.2.3.0/24", "us-east-1 AMAZON x\n",
    ])
    func `a text of another form has no ranges`(text: String) {
        let ranges = PublishedRanges(created: 0, text: text)
        #expect(ranges.prefixes(.region("us-east-1")) == [])
        #expect(ranges.prefixes(.anywhere) == [])
    }
}

extension [IPPrefix] {
    /// Returns the first index from which the predicate holds for all elements. The list is in order.
    fileprivate func partitioningIndex(where isBehind: (IPPrefix) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
