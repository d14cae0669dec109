// SPDX-License-Identifier: Apache-2.0

/// The regions in which AWS offers a service. It reads lazily: a lookup parses only its service's lines.
enum ServiceRegions {
    /// The lines by the prefix of the service's endpoint.
    private static let lines: [Substring: [Substring]] = {
        var lines: [Substring: [Substring]] = [:]
        // Split by bytes: telling characters apart would take most of the time.
        for line in ServiceRegionsData.text.utf8.split(separator: UInt8(ascii: "\n")) {
            lines[Substring(line.prefix { $0 != UInt8(ascii: " ") }), default: []].append(Substring(line))
        }
        return lines
    }()

    /// Returns false if the service is known and is known to be missing in the region.
    /// - Parameters:
    ///   - prefix: the prefix of the service's endpoint.
    ///   - partition: the region's partition.
    static func offers(_ prefix: String, in region: String, of partition: String) -> Bool {
        for line in lines[prefix[...]] ?? [] {
            let fields = line.split(separator: " ")
            guard fields.count > 3, fields[1] == partition else { continue }
            return fields[3...].contains(region[...]) == (fields[2] == "+")
        }
        return true
    }
}
