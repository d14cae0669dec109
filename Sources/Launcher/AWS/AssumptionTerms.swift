import Policy

/// On what terms a role can be assumed, as far as AWS has told so far.
struct AssumptionTerms: Hashable, Sendable {
    /// In seconds.
    var duration: Int
    var hasTags = true
    var hasSourceIdentity = true

    /// The most that AWS gives a role that is assumed by another role's session.
    static let chained = 3600
    /// The least that AWS gives any.
    static let shortest = 900

    /// The terms on which to try once more after a refusal, and what to tell the person of it; nil where none
    /// would help.
    func easier(after problem: AWSProblem, _ attribution: AWSAttribution) -> (
        terms: AssumptionTerms, note: String
    )? {
        var terms = self
        switch (problem, attribution) {
        case (.chaining, _) where duration > Self.chained:
            terms.duration = Self.chained
            return (
                terms,
                "AWS gives a role that is assumed by another role one hour at most; cx renews it in time"
            )
        case (.tags, .preferred) where hasTags:
            terms.hasTags = false
            return (terms, "the role takes no session tags, and is assumed without them")
        case (.sourceIdentity, .preferred) where hasSourceIdentity:
            terms.hasSourceIdentity = false
            return (terms, "the role takes no source identity, and is assumed without one")
        default: return nil
        }
    }
}
