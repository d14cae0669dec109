// SPDX-License-Identifier: Apache-2.0

public import Addresses
import FoundationEssentials
import Policy

/// AWS's published ranges that are in force, and their source.
public struct AddressRanges: Hashable, Sendable {
    public enum Source: Hashable, Sendable {
        /// Built into this cx.
        case shipped
        /// The file that `cx ranges update` wrote.
        case file(String)
    }

    /// The age in days from which a list is old: AWS changes its list several times a day, and newer
    /// addresses are refused.
    public static let oldAge = 90

    public var published: PublishedRanges
    public var source: Source
    /// In whole days.
    public var age: Int

    init(_ published: PublishedRanges, from source: Source, at now: Date) {
        self.published = published
        self.source = source
        age = max(0, Int(now.timeIntervalSince1970) - published.created) / 86_400
    }

    public var isOld: Bool { age > Self.oldAge }

    /// The time at which AWS made them: `2026-08-22T15:17:05Z`.
    public var created: String {
        Date(timeIntervalSince1970: Double(published.created)).formatted(Date.ISO8601FormatStyle())
    }

    /// `of 2026-08-22T15:17:05Z, 12 days old, shipped with cx`.
    public var summary: String {
        "of \(created), \(age == 1 ? "1 day" : "\(age) days") old, \(source)"
    }

    /// The advice for old ranges; nil if they are not old.
    public var advice: String? {
        isOld
            ? "older than \(Self.oldAge) days, so newer addresses of AWS's are refused: cx ranges update"
            : nil
    }
}

extension AddressRanges.Source: CustomStringConvertible {
    public var description: String {
        switch self {
        case .shipped: "shipped with cx"
        case .file(let path): path.printable
        }
    }
}

extension AddressRanges {
    /// The output of `cx ranges` for people.
    public func text() -> String {
        let document = self.document
        let lines = [
            "created   \(document.created), \(age == 1 ? "1 day" : "\(age) days") ago",
            "from      \(source)",
            "prefixes  \(AddressCount.grouped(document.prefixes.ipv4)) of IPv4, "
                + "\(AddressCount.grouped(document.prefixes.ipv6)) of IPv6, "
                + "for \(document.services.count) services in \(document.regions.count) regions",
        ]
        return (lines + (advice.map { [$0] } ?? [])).map { "\($0)\n" }.joined()
    }

    public func json() throws(CXError) -> String {
        try document.jsonText()
    }

    private struct Document: Encodable {
        struct Prefixes: Encodable {
            var ipv4 = 0
            var ipv6 = 0
        }

        var created: String
        var ageDays: Int
        var isOld: Bool
        var from: String
        var prefixes: Prefixes
        var regions: [String]
        var services: [String]
    }

    private var document: Document {
        let tags = published.tags
        var prefixes = Document.Prefixes()
        for tag in tags {
            for prefix in published.prefixes(service: tag.service, region: tag.region) {
                switch prefix.address.family {
                case .v4: prefixes.ipv4 += 1
                case .v6: prefixes.ipv6 += 1
                }
            }
        }
        return Document(
            created: created, ageDays: age, isOld: isOld, from: source.description, prefixes: prefixes,
            regions: Set(tags.map(\.region)).sorted(), services: Set(tags.map(\.service)).sorted()
        )
    }
}
