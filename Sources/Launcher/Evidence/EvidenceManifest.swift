/// The digests of an archive's members, one line each: 64 hexadecimal digits, two blanks and the name.
struct EvidenceManifest: Hashable, Sendable {
    struct Entry: Hashable, Sendable {
        var digest: String
        var name: String
    }

    var entries: [Entry] = []

    var text: String { entries.map { "\($0.digest)  \($0.name)\n" }.joined() }

    init() {}

    /// Nil where it is not, byte for byte, what cx writes.
    init?(_ bytes: [UInt8]) {
        let text = String(decoding: bytes, as: UTF8.self)
        entries = text.split(separator: "\n").map { line in
            Entry(digest: String(line.prefix(64)), name: String(line.dropFirst(66)))
        }
        guard Array(self.text.utf8) == bytes, Set(entries.map(\.name)).count == entries.count else {
            return nil
        }
    }
}
