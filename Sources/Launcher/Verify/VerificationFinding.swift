/// What one probe showed.
public struct VerificationFinding: Hashable, Sendable, Codable {
    /// The number of what must not work: see `docs/security.md`.
    public var id: Int
    public var title: String
    /// In words, what must be seen.
    public var expected: String
    public var seen: String
    public var ok: Bool

    public init(id: Int, title: String, expected: String, seen: String, ok: Bool) {
        self.id = id
        self.title = title
        self.expected = expected
        self.seen = seen
        self.ok = ok
    }
}
