import GuardProtocol

/// What a `file.missing` line tells: files that the session's folder should have, and why it has not.
struct FileMissing: Hashable, Sendable {
    /// Below the session's folder.
    var file: String
    /// In words for people.
    var reason: String
    /// How many there are; nil where it is the one file.
    var count: Int?
}

extension FileMissing: Decodable {
    enum Key: String, CodingKey, CaseIterable {
        case file, reason, count
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        file = try container.decode(String.self, forKey: .file)
        reason = try container.decode(String.self, forKey: .reason)
        count = try container.decodeIfPresent(Int.self, forKey: .count)
    }

    func write(to line: inout JSONLineWriter) {
        line.add("file", file)
        line.add("reason", reason)
        line.add("count", count)
    }
}
