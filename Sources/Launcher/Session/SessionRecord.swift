import FoundationEssentials

/// What stays of a session, beside its plan and its events, as `session.json`.
struct SessionRecord: Codable, Hashable, Sendable {
    var id: String
    var policy: String
    var digest: String
    var image: String
    var command: [String]
    var uid: UInt32
    var started: Date
    var ended: Date?
    /// Nil while the session runs, and where it never came to an end that cx saw.
    var exitStatus: Int32?

    func write(to folder: SessionFolder) throws(LaunchError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        let text: String
        do {
            text = String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        } catch {
            throw LaunchError("the session's record cannot be written as JSON", detail: "\(error)")
        }
        try folder.write(text, as: "session.json")
    }
}
