/// A grant for a limited time.
struct TemporaryGrant: Hashable, Sendable {
    /// A number that is never used twice.
    var id: Int
    var end: ContinuousClock.Instant
}
