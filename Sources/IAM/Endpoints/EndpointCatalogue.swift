package import Addresses
import Documents

/// Which hosts an AWS service has in a region. Read lazily: a lookup parses only the lines it needs.
package struct EndpointCatalogue: Sendable {
    package static let shared = EndpointCatalogue(text: EndpointCatalogueData.text)

    /// What the names of AWS's hosts end in, of every partition.
    package static let suffixes = Set(shared.partitions.values.flatMap { [$0.suffix, $0.dualStackSuffix] })

    /// Of all partitions, in the order of the catalogue.
    package let regions: [String]

    private let partitions: [String: EndpointPartition]
    private let shapes: [Substring]
    /// The services by every name they go by; an endpoint prefix may stand for several.
    private let lines: [String: [Substring]]
    private let memory = Memory<Question, [HostName]>()

    private struct Question: Hashable {
        let service: String
        let region: String
        let kinds: [EndpointKind]
    }

    /// See `EndpointCatalogueData` for the form of the text.
    init(text: String) {
        // By bytes: characters would have to be told apart first, which takes most of the time.
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
        // `rds` is a service's own name and the prefix of two others: its own name counts.
        self.lines = lines.merging(prefixes) { own, _ in own }
    }

    /// Every name by which `hosts` finds a service: the AWS CLI's and the endpoint prefixes.
    package var services: [String] { lines.keys.sorted() }

    package func contains(service: String) -> Bool { lines[service] != nil }

    /// True if AWS offers a service in a region of the catalogue; true also where that is not known.
    package func offers(service: String, in region: String) -> Bool {
        guard let partition = partitions[region]?.identifier else { return true }
        let prefixes = (lines[service] ?? []).compactMap { EndpointService(line: $0)?.endpointPrefix }
        return prefixes.isEmpty || prefixes.contains { ServiceRegions.offers($0, in: region, of: partition) }
    }

    /// The partition of a region, as `aws-us-gov`; nil for an unknown region.
    package func partition(of region: String) -> String? { partitions[region]?.identifier }

    /// The other regions of the same partition.
    func neighbours(of region: String) -> [String] {
        partitions[region]?.regions.filter { $0 != region } ?? []
    }

    /// Each host once; empty where the service, the region or such an endpoint of them is not known.
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
            let shape = service.shape(in: region, of: partition)
            guard shapes.indices.contains(shape) else { continue }
            let columns = shapes[shape].split(separator: ";", omittingEmptySubsequences: false)
            for kind in kinds where kind.column < columns.count {
                for template in columns[kind.column].split(separator: ",") {
                    for text in service.hosts(template: template, region: region, partition: partition) {
                        if let host = HostName(text), !hosts.contains(host) { hosts.append(host) }
                    }
                }
            }
        }
        return hosts
    }
}
