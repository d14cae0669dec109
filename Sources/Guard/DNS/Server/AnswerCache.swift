import Synchronization

/// Outcomes that are still true. At most two for each name of the policy, so it needs no limit.
///
/// What it serves is always admitted: an entry ends with its TTL, the admission a grace later.
final class AnswerCache: Sendable {
    private struct Entry {
        var outcome: LookupOutcome
        var end: ContinuousClock.Instant
    }

    private let entries = Mutex<[LookupKey: Entry]>([:])

    func store(_ outcome: LookupOutcome, for key: LookupKey, until end: ContinuousClock.Instant) {
        entries.withLock { $0[key] = Entry(outcome: outcome, end: end) }
    }

    /// The outcome with what is left of its TTL, at least a second; nil once it has ended.
    func outcome(for key: LookupKey, now: ContinuousClock.Instant = .now) -> LookupOutcome? {
        let entry = entries.withLock { $0[key] }
        guard let entry, entry.end > now else { return nil }
        guard case .addresses(let addresses, _) = entry.outcome else { return entry.outcome }
        let left = UInt32(clamping: (entry.end - now).components.seconds)
        return .addresses(addresses, ttl: max(left, 1))
    }
}
