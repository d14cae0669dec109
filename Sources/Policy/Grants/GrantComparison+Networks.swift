// SPDX-License-Identifier: Apache-2.0

import Addresses

extension GrantComparison {
    /// The addresses of an entry of `networks` or `published`.
    private struct Block {
        let words: String
        let spans: AddressSet
        let ports: [UInt16]
        let isPublished: Bool
        let origin: Origin
    }

    mutating func compareNetworks() {
        let (had, has) = (blocks(of: old), blocks(of: new))
        guard !has.isEmpty else { return }
        var known: [UInt16: AddressSet] = [:]
        for port in Set(has.flatMap(\.ports)) { known[port] = Self.addresses(of: had, on: port) }
        for block in has {
            // Usually the same addresses are new on all ports of an entry.
            let rests = block.ports.map { port in
                (port: port, spans: block.spans.subtracting(known[port] ?? AddressSet()))
            }.filter { !$0.spans.isEmpty }
            let groups = Dictionary(grouping: rests, by: \.spans).mapValues { $0.map(\.port) }
            for (spans, ports) in groups.sorted(by: { $0.value[0] < $1.value[0] }) {
                add(.network, "reaches \(words(spans, of: block)) on \(Self.list(ports))", at: block.origin)
                for port in ports {
                    known[port] = AddressSet((known[port]?.prefixes ?? []) + spans.prefixes)
                }
            }
        }
    }

    private func words(_ spans: AddressSet, of block: Block) -> String {
        let isWhole = spans == block.spans
        let prefixes = spans.prefixes
        if block.isPublished {
            return "\(isWhole ? "" : "more of ")\(block.words), \(AddressCount(of: prefixes)), by address"
        }
        guard !isWhole else { return block.words }
        let shown = prefixes.prefix(4).map(\.description).joined(separator: ", ")
        let more = prefixes.count > 4 ? " and \(prefixes.count - 4) more blocks" : ""
        return "\(shown)\(more) of \(block.words)"
    }

    private func blocks(of policy: Policy) -> [Block] {
        policy.egress.networks.map { network in
            Block(
                words: network.prefix.description, spans: AddressSet([network.prefix]), ports: network.ports,
                isPublished: false, origin: network.origin)
        }
            + policy.egress.published.map { range in
                Block(
                    words: "AWS's published ranges of \(range.service) in \(range.region)",
                    spans: AddressSet(ranges.prefixes(service: range.service, region: range.region)),
                    ports: range.ports, isPublished: true, origin: range.origin)
            }
    }

    private static func addresses(of blocks: [Block], on port: UInt16) -> AddressSet {
        AddressSet(blocks.filter { $0.ports.contains(port) }.flatMap(\.spans.prefixes))
    }
}
