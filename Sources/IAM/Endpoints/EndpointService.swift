// SPDX-License-Identifier: Apache-2.0

/// One service's line of the catalogue.
struct EndpointService {
    private let prefix: Substring
    private let hostPrefixes: [Substring]
    private let shape: Int
    private let exceptions: [(places: [Substring], shape: Int)]

    /// Returns nil if the line has another form than `EndpointCatalogueData` describes.
    init?(line: Substring) {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        guard fields.count == 6, let shape = Int(fields[4]) else { return nil }
        prefix = fields[1].isEmpty ? fields[0] : fields[1]
        hostPrefixes = fields[3].split(separator: ",")
        self.shape = shape
        exceptions = fields[5].split(separator: " ").compactMap { exception in
            let parts = exception.split(separator: "=")
            guard parts.count == 2, let shape = Int(parts[1]) else { return nil }
            return (parts[0].split(separator: ","), shape)
        }
    }

    /// The label that the names of the service's hosts usually begin with.
    var endpointPrefix: String { String(prefix) }

    /// Returns the number of the shape that names the service's hosts in a region.
    func shape(in region: String, of partition: EndpointPartition) -> Int {
        exceptions.first { $0.places.contains { $0 == region || $0 == partition.identifier } }?.shape ?? shape
    }

    /// Returns the host of a template, and the host with each prefix that single operations put before it.
    func hosts(template: Substring, region: String, partition: EndpointPartition) -> [String] {
        var host = ""
        var rest = template
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            host += rest[..<open]
            switch rest[rest.index(after: open)..<close] {
            case "p": host += prefix
            case "r": host += region
            case "s": host += partition.suffix
            case "d": host += partition.dualStackSuffix
            default: return []
            }
            rest = rest[rest.index(after: close)...]
        }
        host += rest
        // Older names begin without the prefix and get no prefix of single operations.
        return [host] + (template.hasPrefix("{p}") ? hostPrefixes.map { $0 + host } : [])
    }
}

/// One of AWS's separate clouds.
struct EndpointPartition: Sendable {
    /// The name, such as `aws-us-gov`.
    let identifier: String
    /// The ending of most hosts, such as `amazonaws.com`.
    let suffix: String
    /// The ending of dual-stack hosts, such as `api.aws`.
    let dualStackSuffix: String
    let regions: [String]

    /// Reads `partition|IDENTIFIER|SUFFIX|DUAL-STACK SUFFIX|REGION,REGION`. Returns nil for any other line.
    init?(line: Substring) {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
        guard fields.count == 5, fields[0] == "partition" else { return nil }
        identifier = String(fields[1])
        suffix = String(fields[2])
        dualStackSuffix = String(fields[3])
        regions = fields[4].split(separator: ",").map(String.init)
    }
}

/// The four kinds of endpoint that AWS offers.
public enum EndpointKind: String, Hashable, Sendable, Codable, CaseIterable {
    case standard
    /// Uses cryptography validated under FIPS 140.
    case fips
    /// Reachable over IPv6 as well.
    case dualStack = "dual-stack"
    case fipsDualStack = "fips-dual-stack"
}

extension EndpointKind {
    /// The column of this kind in a shape of the catalogue.
    var column: Int {
        switch self {
        case .standard: 0
        case .fips: 1
        case .dualStack: 2
        case .fipsDualStack: 3
        }
    }
}
