// SPDX-License-Identifier: Apache-2.0

package import Addresses
import Documents

/// The hosts that an AWS service has in a region. It reads lazily: a lookup parses only the lines it needs.
package struct EndpointCatalogue: Sendable {
    package static let shared = EndpointCatalogue(text: EndpointCatalogueData.text)

    /// The endings of the names of AWS's hosts, of every partition.
    package static let suffixes = Set(shared.partitions.values.flatMap { [$0.suffix, $0.dualStackSuffix] })

    /// The regions of all partitions, in the order of the catalogue.
    package let regions: [String]

    private let partitions: [String: EndpointPartition]
    private let shapes: [Substring]
    /// The services' lines by each of their names. An endpoint prefix may stand for several services.
    private let lines: [String: [Substring]]
    private let memory = Memory<Question, [HostName]>()

    private struct Question: Hashable {
        let service: String
        let region: String
        let kinds: [EndpointKind]
    }

    /// `EndpointCatalogueData` describes the form of the text.
    init(text: String) {
        // Split by bytes: telling characters apart would take most of the time.
        let newline = UInt8(ascii: "\n")
        let blocks = text.utf8.split(separator: newline, omittingEmptySubsequences: false).map {
            Substring($0)
        }
        .split(whereSeparator: \.isEmpty)
        var regions: [String] = []
        var partitions: [String: EndpointPartition] = [:]
        for line in blocks.first ?? [] {
            guard let partition = EndpointPartition(line: line) else { continue }
            for region in partition.regions { partitions[region] = partition }
            regions += partition.regions
        }
        var lines: [String: [Substring]] = [:]
        var prefixes: [String: [Substring]] = [:]
        for line in blocks.count > 2 ? blocks[2] : [] {
            let fields = line.split(separator: "|", maxSplits: 3, omittingEmptySubsequences: false)
            guard fields.count == 4 else { continue }
            lines[String(fields[0])] = [line]
            for name in fields[2].split(separator: ",") { lines[String(name)] = [line] }
            if !fields[1].isEmpty { prefixes[String(fields[1]), default: []].append(line) }
        }
        self.regions = regions
        self.partitions = partitions
        self.shapes = blocks.count > 1 ? Array(blocks[1]) : []
        // `rds` is a service's own name and the prefix of two others. Its own name counts.
        self.lines = lines.merging(prefixes) { own, _ in own }
    }

    /// Every name by which `hosts` finds a service: the AWS CLI's names and the endpoint prefixes.
    package var services: [String] { lines.keys.sorted() }

    package func contains(service: String) -> Bool { lines[service] != nil }

    /// True if AWS offers a service in a region of the catalogue, or if that is not known.
    package func offers(service: String, in region: String) -> Bool {
        guard let partition = partitions[region]?.identifier else { return true }
        let prefixes = (lines[service] ?? []).compactMap { EndpointService(line: $0)?.endpointPrefix }
        return prefixes.isEmpty || prefixes.contains { ServiceRegions.offers($0, in: region, of: partition) }
    }

    /// True if AWS has FIPS endpoints in a region: in the United States, Canada and GovCloud (AWS Compliance,
    /// "FIPS endpoints by service").
    package func hasFIPS(in region: String) -> Bool {
        regions.contains(region) && ["us-", "ca-"].contains(where: region.hasPrefix)
    }

    /// True if no region of a region's partition has a service.
    package func isAbsent(service: String, fromPartitionOf region: String) -> Bool {
        !([region] + neighbours(of: region)).contains { offers(service: service, in: $0) }
    }

    /// Returns the one region in which a service answers whoever calls it from another; nil for a service that
    /// answers in the region itself.
    package func home(of service: String, calledIn region: String) -> String? {
        guard let partition = partitions[region]?.identifier else { return nil }
        let prefixes = (lines[service] ?? []).compactMap { EndpointService(line: $0)?.endpointPrefix }
        let home = prefixes.first.flatMap { ServiceHomes.region(of: $0, in: partition) }
        return home == region ? nil : home
    }

    /// Returns the partition of a region, such as `aws-us-gov`; nil for an unknown region.
    package func partition(of region: String) -> String? { partitions[region]?.identifier }

    /// Returns the ending of most hosts of a region's partition, such as `amazonaws.com`.
    package func suffix(in region: String) -> String { partitions[region]?.suffix ?? "amazonaws.com" }

    /// Returns the other regions of the same partition.
    func neighbours(of region: String) -> [String] {
        partitions[region]?.regions.filter { $0 != region } ?? []
    }

    /// Returns each host once; empty if the service, the region or such an endpoint is not known.
    package func hosts(service: String, region: String, kinds: [EndpointKind]) -> [HostName] {
        guard lines[service] != nil, partitions[region] != nil else { return [] }
        return memory.answer(Question(service: service, region: region, kinds: kinds)) {
            findHosts(service: service, region: region, kinds: kinds)
        }
    }

    private func findHosts(service: String, region: String, kinds: [EndpointKind]) -> [HostName] {
        guard let partition = partitions[region] else { return [] }
        var hosts: [HostName] = []
        for line in lines[service] ?? [] {
            guard let service = EndpointService(line: line) else { continue }
            let prefix = service.endpointPrefix
            let region = ServiceHomes.region(of: prefix, in: partition.identifier) ?? region
            let shape = service.shape(in: region, of: partition)
            guard shapes.indices.contains(shape) else { continue }
            let columns = shapes[shape].split(separator: ";", omittingEmptySubsequences: false)
            for kind in kinds where kind.column < columns.count {
                let own = columns[kind.column].split(separator: ",").flatMap {
                    service.hosts(template: $0, region: region, partition: partition)
                }
                let others =
                    kind == .standard ? ServiceHomes.others(of: prefix, in: partition.identifier) : []
                for host in (own + others).compactMap(HostName.init) where !hosts.contains(host) {
                    hosts.append(host)
                }
            }
        }
        return hosts
    }
}

extension EndpointCatalogue {
    /// Returns the region whose ranges hold the addresses of a service's host. This is the region in the
    /// host's name, or the only region that has such a host. It is any region if several share the host.
    package func scope(of host: HostName, service: String, region: String, kinds: [EndpointKind])
        -> PublishedScope
    {
        if isNamed(region, in: host) { return .region(region) }
        if let named = regions.first(where: { isNamed($0, in: host) }) { return .region(named) }
        let isShared = neighbours(of: region).contains {
            hosts(service: service, region: $0, kinds: kinds).contains(host)
        }
        return isShared ? .anywhere : .region(region)
    }

    /// True for `sqs.us-east-1.amazonaws.com` and `s3-us-east-1.amazonaws.com`.
    private func isNamed(_ region: String, in host: HostName) -> Bool {
        host.text.split(separator: ".").contains { $0 == region || $0.hasSuffix("-\(region)") }
    }
}
