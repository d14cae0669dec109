// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// The summary of a session that is kept as `session.json`, beside its plan and its audit log.
struct SessionRecord: Codable, Hashable, Sendable {
    var id: String
    var policy: String
    /// The place where the policy was found; nil in records of versions that did not record it.
    var origin: PolicyOrigin?
    var digest: String
    var image: String
    var command: [String]
    var uid: UInt32
    var started: Date
    var ended: Date?
    /// Nil while the session is running, and if cx did not see its end.
    var exitStatus: Int32?
    /// The number of refusals; nil like `exitStatus`.
    var refusals: Int?
    /// Nil like `exitStatus`.
    var audit: AuditSeal?

    static let file = "session.json"

    func write(to folder: SessionFolder) throws(CXError) {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        let text: String
        do {
            text = String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
        } catch {
            throw CXError("the session's record cannot be written as JSON", detail: "\(error)")
        }
        try folder.replace(Self.file, by: text)
    }

    static func read(_ bytes: [UInt8]) throws -> SessionRecord {
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        return try decoder.decode(SessionRecord.self, from: Data(bytes))
    }
}
