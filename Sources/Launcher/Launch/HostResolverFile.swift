import FoundationEssentials

/// How the host resolves names.
enum HostResolverFile {
    private static let path = "/etc/resolv.conf"

    /// Empty where there is none: then resolv.conf(5) means the name server on this machine.
    static func text() -> String {
        (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// Reports each change, looking every two seconds, until it is cancelled.
    static func follow(_ report: (String) async throws -> Void) async throws {
        var last = text()
        while true {
            try await Task.sleep(for: .seconds(2))
            let current = text()
            guard current != last else { continue }
            last = current
            try await report(current)
        }
    }
}
