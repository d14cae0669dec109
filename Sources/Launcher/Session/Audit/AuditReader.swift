/// The lines of an audit log, one after the other, in memory for the longest of them only.
struct AuditReader {
    struct Line: Hashable, Sendable {
        /// Without its line feed; what came first, where it is too long.
        var bytes: [UInt8]
        /// True if a line feed ends it; only the last line can be without.
        var isEnded: Bool
        /// True if it has more than `AuditLine.longest` bytes.
        var isTooLong: Bool
    }

    private let source: any ByteSource
    private var chunk: ArraySlice<UInt8> = []

    init(source: any ByteSource) {
        self.source = source
    }

    /// Nil at the end.
    mutating func next() throws(LaunchError) -> Line? {
        var line = Line(bytes: [], isEnded: false, isTooLong: false)
        while true {
            if chunk.isEmpty { chunk = try source.read(65_536)[...] }
            guard !chunk.isEmpty else { return line.bytes.isEmpty ? nil : line }
            let end = chunk.firstIndex(of: 0x0a)
            let part = chunk[..<(end ?? chunk.endIndex)]
            chunk = end.map { chunk[($0 + 1)...] } ?? []
            let room = AuditLine.longest - line.bytes.count
            line.bytes += part.prefix(room)
            if part.count > room { line.isTooLong = true }
            if end != nil {
                line.isEnded = true
                return line
            }
        }
    }
}
