/// What one wall says to a question.
public enum WallVerdict: String, Hashable, Sendable, Codable, CaseIterable {
    case denied
    /// A person is asked; where there is none, it is refused.
    case needsApproval = "needs-approval"
    case allowed
    /// The wall does not stand in this way.
    case notConcerned = "not-concerned"

    /// What comes of several walls, or of several things that one wall is asked for: the strictest that is
    /// concerned.
    static func together(_ verdicts: some Sequence<WallVerdict>) -> WallVerdict {
        let all = Set(verdicts)
        return [.denied, .needsApproval, .allowed].first(where: all.contains) ?? .notConcerned
    }
}
