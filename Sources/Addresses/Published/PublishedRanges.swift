// SPDX-License-Identifier: Apache-2.0

/// The address ranges that AWS publishes (ip-ranges.json), by region and service. It reads lazily: a lookup
/// parses only the lines that it needs.
public struct PublishedRanges: Hashable, Sendable {
    /// AWS's tag for the ranges of every service and every customer.
    public static let allServices = "AMAZON"
    /// AWS's region for ranges that belong to no region.
    public static let globalRegion = "GLOBAL"

    /// The ranges that this cx was built with.
    public static let shipped = PublishedRanges(
        created: PublishedRangesData.created, bytes: Array(PublishedRangesData.text.utf8))

    /// The time at which AWS made the list, in seconds since 1970 (its `syncToken`).
    public let created: Int
    private let bytes: [UInt8]

    /// A line of the text: region, service and blocks, with one space between each.
    private struct Line {
        let region: ArraySlice<UInt8>
        let service: ArraySlice<UInt8>
        let prefixes: ArraySlice<UInt8>
    }

    private init(created: Int, bytes: [UInt8]) {
        self.created = created
        self.bytes = bytes
    }

    /// Reads a text in the form of ``text``. The caller vouches for its lines.
    public init(created: Int, text: some StringProtocol) {
        self.init(created: created, bytes: Array(text.utf8))
    }

    /// Makes ranges from blocks. Blocks that overlap or adjoin become one.
    public init(created: Int, prefixes: [PublishedTag: [IPPrefix]]) {
        let lines = prefixes.sorted { $0.key < $1.key }.map { tag, prefixes in
            "\(tag.region) \(tag.service) \(IPPrefix.text(of: AddressSet(prefixes).prefixes))\n"
        }
        self.init(created: created, text: lines.joined())
    }

    /// One line for each region and service, in order: `us-east-1 S3 3.5.0.0/19 …`.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public var regions: [String] { Set(tags.map(\.region)).sorted() }
    public var services: [String] { Set(tags.map(\.service)).sorted() }

    public var tags: [PublishedTag] {
        lines { _ in true }.map {
            PublishedTag(
                region: String(decoding: $0.region, as: UTF8.self),
                service: String(decoding: $0.service, as: UTF8.self)
            )
        }
    }

    /// Returns the blocks of one of AWS's tags in one region, in order; empty if there are none.
    public func prefixes(service: String, region: String) -> [IPPrefix] {
        lines { $0.service.elementsEqual(service.utf8) && $0.region.elementsEqual(region.utf8) }.flatMap(
            blocks)
    }

    /// Returns the blocks in which the addresses of a host with this scope may lie, the global ones included;
    /// empty if AWS publishes no ranges of the region.
    public func prefixes(_ scope: PublishedScope) -> [IPPrefix] {
        let all = lines { $0.service.elementsEqual(Self.allServices.utf8) }
        switch scope {
        case .anywhere:
            return AddressSet(all.flatMap(blocks)).prefixes
        case .region(let region):
            guard let own = all.first(where: { $0.region.elementsEqual(region.utf8) }) else { return [] }
            let global = all.first { $0.region.elementsEqual(Self.globalRegion.utf8) }
            return AddressSet(blocks(own) + (global.map(blocks) ?? [])).prefixes
        }
    }

    private func blocks(_ line: Line) -> [IPPrefix] {
        IPPrefix.list(line.prefixes) ?? []
    }

    private func lines(where isWanted: (Line) -> Bool) -> [Line] {
        var wanted: [Line] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let fields = bytes[start..<end].split(
                separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
            if fields.count == 3 {
                let line = Line(region: fields[0], service: fields[1], prefixes: fields[2])
                if isWanted(line) { wanted.append(line) }
            }
            start = end + 1
        }
        return wanted
    }
}

/// AWS's label for a block of addresses.
public struct PublishedTag: Hashable, Sendable {
    /// A region, or `GLOBAL`.
    public var region: String
    /// A service such as `S3`. `AMAZON` also has the blocks of all others.
    public var service: String

    public init(region: String, service: String) {
        self.region = region
        self.service = service
    }
}

extension PublishedTag: Comparable {
    public static func < (left: Self, right: Self) -> Bool {
        (left.region, left.service) < (right.region, right.service)
    }
}

extension PublishedRanges {
    /// The reason why AWS cannot have published a block; nil if it can have.
    public static func objection(to prefix: IPPrefix) -> String? {
        if prefix.isWide { return "it is wider than any provider's" }
        let overlapping = SpecialBlock.all.filter { $0.prefix.overlaps(prefix) }
        if overlapping.contains(where: \.isPrivate) { return "it is private space" }
        return overlapping.first { !$0.isNameable }.map { "it overlaps \($0.prefix): \($0.purpose)" }
    }
}
