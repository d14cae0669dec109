import FoundationEssentials

/// How the host resolves names.
enum HostResolverFile {
    private static let path = "/etc/resolv.conf"

    /// Nil where it cannot be read.
    static func text() -> String? {
        (try? Data(contentsOf: URL(filePath: path))).map { String(decoding: $0, as: UTF8.self) }
    }

    /// Reports each change since a text, looking every two seconds, until it is cancelled. A file that is
    /// missing for a moment, as while it is exchanged, is no change.
    static func follow(since text: String, _ report: (String) async throws -> Void) async throws {
        var last = text
        while true {
            try await Task.sleep(for: .seconds(2))
            guard let current = Self.text(), current != last else { continue }
            last = current
            try await report(current)
        }
    }
}
