/// How an audit log ended: kept in `session.json`, so that a cut at the log's end shows.
public struct AuditSeal: Hashable, Sendable, Codable {
    public var lines: Int
    /// The SHA-256 of the last line, in hexadecimal.
    public var last: String
}
