/// One service's line of the catalogue.
struct EndpointService {
    private let prefix: Substring
    private let hostPrefixes: [Substring]
    private let shape: Int
    private let exceptions: [(places: [Substring], shape: Int)]

    /// Nil where the line has another form than `EndpointCatalogueData` says.
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

    /// What its hosts usually begin with.
    var endpointPrefix: String { String(prefix) }

    /// The number of the shape that names the service's hosts in a region.
    func shape(in region: String, of partition: EndpointPartition) -> Int {
        exceptions.first { $0.places.contains { $0 == region || $0 == partition.identifier } }?.shape ?? shape
    }

    /// The host of a template, and the same with each prefix that single operations put before it.
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
        // Older names stand without the prefix and get none of single operations.
        return [host] + (template.hasPrefix("{p}") ? hostPrefixes.map { $0 + host } : [])
    }
}
