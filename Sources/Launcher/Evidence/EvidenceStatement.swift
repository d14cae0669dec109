/// What an archive says of itself, as `evidence.json`.
struct EvidenceStatement: Hashable, Sendable, Codable {
    /// Of the archive.
    var format = Self.current
    /// That of the cx that exported it.
    var version = Version.current
    /// What that cx found of the record.
    var record: AuditVerification

    static let current = 1
}
