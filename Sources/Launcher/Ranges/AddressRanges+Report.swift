import Addresses
import Policy

extension AddressRanges {
    /// What `cx ranges` tells people.
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

    public func json() throws(LaunchError) -> String {
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
