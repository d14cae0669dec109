/// What was allowed for a while, and until when.
struct TemporaryGrant: Hashable, Sendable {
    /// Never given twice.
    var id: Int
    var end: ContinuousClock.Instant
}
