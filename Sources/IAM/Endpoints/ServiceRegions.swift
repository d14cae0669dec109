/// In which regions AWS offers a service. Read lazily: a lookup parses only its service's lines.
enum ServiceRegions {
    /// By the prefix of the service's endpoint.
    private static let lines: [Substring: [Substring]] = {
        var lines: [Substring: [Substring]] = [:]
        // By bytes: characters would have to be told apart first, which takes most of the time.
        for line in ServiceRegionsData.text.utf8.split(separator: UInt8(ascii: "\n")) {
            lines[Substring(line.prefix { $0 != UInt8(ascii: " ") }), default: []].append(Substring(line))
        }
        return lines
    }()

    /// False where the service is known, and known not to be there.
    /// - Parameters:
    ///   - prefix: of the service's endpoint.
    ///   - partition: the region's.
    static func offers(_ prefix: String, in region: String, of partition: String) -> Bool {
        for line in lines[prefix[...]] ?? [] {
            let fields = line.split(separator: " ")
            guard fields.count > 3, fields[1] == partition else { continue }
            return fields[3...].contains(region[...]) == (fields[2] == "+")
        }
        return true
    }
}
