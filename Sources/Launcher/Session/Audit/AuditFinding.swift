/// Something in a session's record that cx did not write so.
public struct AuditFinding: Hashable, Sendable, Codable {
    public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
        /// Not a line of an audit log at all.
        case garbage
        case tooLong = "too-long"
        /// The last line has no end.
        case tornLine = "torn-line"
        case otherSession = "other-session"
        /// The line before is not the one that this line was written after.
        case brokenChain = "broken-chain"
        /// A start that is not first, a first line that is no start, or lines after the end.
        case misplaced
        /// The log does not end where `session.json` says, or is not there.
        case cutOff = "cut-off"
        /// `session.json` or `plan.json` is not what the log says.
        case otherRecord = "other-record"
    }

    public var kind: Kind
    /// From 1; nil where it is not about one line.
    public var line: Int?
    /// In words for people, printable.
    public var problem: String
}
