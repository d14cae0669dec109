import FoundationEssentials

/// What stays of a session, beside its plan and its audit log, as `session.json`.
struct SessionRecord: Codable, Hashable, Sendable {
    var id: String
    var policy: String
    /// Where the policy was found; nil in records of versions that did not tell.
    var origin: PolicyOrigin?
    var digest: String
    var image: String
    var command: [String]
    var uid: UInt32
    var started: Date
    var ended: Date?
    /// Nil while the session runs, and where it never came to an end that cx saw.
    var exitStatus: Int32?
    /// How often the session was refused something; nil as `exitStatus`.
    var refusals: Int?
    /// Nil as `exitStatus`.
    var audit: AuditSeal?

    static let file = "session.json"

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
        try folder.replace(Self.file, by: text)
    }

    static func read(_ bytes: [UInt8]) throws -> SessionRecord {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(SessionRecord.self, from: Data(bytes))
    }
}
