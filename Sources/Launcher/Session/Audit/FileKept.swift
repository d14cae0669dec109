import GuardProtocol

/// What a `file.kept` line tells: a file of the session's folder, so that it is part of the chain.
struct FileKept: Hashable, Sendable {
    /// Below the session's folder.
    var file: String
    /// `sha256:…`
    var digest: String
    /// In bytes.
    var size: Int
}

extension FileKept: Decodable {
    enum Key: String, CodingKey, CaseIterable {
        case file, digest, size
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        file = try container.decode(String.self, forKey: .file)
        digest = try container.decode(String.self, forKey: .digest)
        size = try container.decode(Int.self, forKey: .size)
    }

    func write(to line: inout JSONLineWriter) {
        line.add("file", file)
        line.add("digest", digest)
        line.add("size", size)
    }
}
