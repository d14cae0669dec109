/// In which regions AWS offers a service.
enum ServiceRegions {
    private struct Entry {
        let partition: Substring
        /// Whether `regions` are those that have the service, or those that do not.
        let isPositive: Bool
        let regions: [Substring]
    }

    private static let entries: [Substring: [Entry]] = {
        var entries: [Substring: [Entry]] = [:]
        for line in ServiceRegionsData.text.split(separator: "\n") {
            let fields = line.split(separator: " ")
            guard fields.count > 3 else { continue }
            entries[fields[0], default: []].append(
                Entry(partition: fields[1], isPositive: fields[2] == "+", regions: Array(fields[3...])))
        }
        return entries
    }()

    /// False where the service is known, and known not to be there.
    /// - Parameters:
    ///   - prefix: of the service's endpoint.
    ///   - partition: the region's.
    static func offers(_ prefix: String, in region: String, of partition: String) -> Bool {
        guard let entry = entries[prefix[...]]?.first(where: { $0.partition == partition }) else { return true }
        return entry.regions.contains(region[...]) == entry.isPositive
    }
}
