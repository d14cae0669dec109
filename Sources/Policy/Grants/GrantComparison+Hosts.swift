// SPDX-License-Identifier: Apache-2.0

import Addresses
import IAM

extension GrantComparison {
    /// The properties that ports of one host share to be listed together.
    private struct Manner: Hashable {
        let name: HostPattern
        let isTLS: Bool
        let allowsPrivate: Bool
        let published: PublishedScope?

        init(_ grant: HostGrant) {
            name = grant.name
            isTLS = grant.isTLS
            allowsPrivate = grant.allowsPrivate
            published = grant.published
        }
    }

    mutating func compareHosts() {
        let had = HostGrant.all(of: old)
        let added = HostGrant.all(of: new).uncovered(by: had)
        let ports = Dictionary(grouping: added.map(\.atom)) { Manner($0) }.mapValues { $0.map(\.port) }
        var told: Set<Manner> = []
        for grant in added {
            let manner = Manner(grant.atom)
            guard told.insert(manner).inserted, let ports = ports[manner] else { continue }
            add(
                .host, "reaches \(manner.name) on \(Self.list(ports))\(remarks(on: manner, had))",
                at: grant.origin)
        }
    }

    private func remarks(on manner: Manner, _ had: [PlacedGrant<HostGrant>]) -> String {
        let before = had.map(\.atom).filter { $0.name.covers(manner.name) }
        var words = manner.isTLS ? "" : " in any protocol"
        if manner.allowsPrivate { words += ", at private addresses, too" }
        guard before.contains(where: { $0.published != nil }) else { return words }
        switch manner.published {
        case nil: words += ", at any public address"
        case .anywhere: words += ", at AWS's addresses of any region"
        case .region(let region): words += ", at AWS's addresses of \(region)"
        }
        return words
    }

    /// Lists ports as `22, 443 and 8443`.
    static func list(_ ports: [UInt16]) -> String {
        Set(ports).sorted().map(String.init).formatted(conjunction: "and")
    }
}
