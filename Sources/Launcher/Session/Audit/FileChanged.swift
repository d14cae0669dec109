import GuardProtocol

/// What a `file.changed` line tells: of a writable folder, what may run on the host later, or was not looked
/// at.
struct FileChanged: Hashable, Sendable {
    enum Change: String, Decodable, Sendable {
        case changed, gone
        /// Not looked at.
        case unseen
    }

    /// From the folder; nil where `reason` tells of several.
    var file: String?
    /// As `the workspace`.
    var folder: String?
    var change: Change
    /// Why it may run, or why it was not looked at.
    var reason: String
    /// How many there are; nil where it is the one file.
    var count: Int?
}

extension FileChanged: Decodable {
    enum Key: String, CodingKey, CaseIterable {
        case file, folder, change, reason, count
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        file = try container.decodeIfPresent(String.self, forKey: .file)
        folder = try container.decodeIfPresent(String.self, forKey: .folder)
        change = try container.decode(Change.self, forKey: .change)
        reason = try container.decode(String.self, forKey: .reason)
        count = try container.decodeIfPresent(Int.self, forKey: .count)
    }

    func write(to line: inout JSONLineWriter) {
        line.add("file", file)
        line.add("folder", folder)
        line.add("change", change.rawValue)
        line.add("reason", reason)
        line.add("count", count)
    }
}
