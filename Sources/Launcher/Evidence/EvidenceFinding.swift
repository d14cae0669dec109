/// Something in an archive that cx did not write so, or in the record that it holds.
public struct EvidenceFinding: Hashable, Sendable, Codable {
    /// The member of the archive that it is about; nil where it is about the whole of it.
    public var member: String?
    /// A line of the audit log, from 1.
    public var line: Int?
    /// In printable words.
    public var problem: String

    init(_ member: String?, _ problem: String, line: Int? = nil) {
        self.member = member
        self.line = line
        self.problem = problem
    }
}
