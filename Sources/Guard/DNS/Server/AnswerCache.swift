import Synchronization

/// Outcomes that are still true, ready to be sent.
///
/// What it serves is always admitted: an entry ends with its TTL, the admission a grace later.
final class AnswerCache: Sendable {
    private struct Entry {
        var question: [UInt8]
        var outcome: LookupOutcome
        var encoded: EncodedAnswer
        var end: ContinuousClock.Instant
    }

    private struct State {
        /// By the hash of their question; of two questions with one hash the later has the place.
        var entries: [Int: Entry] = [:]
        var generation = 0
    }

    /// A policy has some hundred names; names below wildcards have no number.
    private let most: Int
    private let state = Mutex(State())

    init(most: Int = 4096) {
        self.most = most
    }

    var count: Int { state.withLock { $0.entries.count } }

    /// Changes when something is forgotten. What was found out under another generation may be true no more.
    var generation: Int { state.withLock { $0.generation } }

    /// Keeps a positive or negative outcome, unless something was forgotten since the lookup began.
    func store(
        _ outcome: LookupOutcome, for key: LookupKey, until end: ContinuousClock.Instant, generation: Int,
        now: ContinuousClock.Instant = .now
    ) {
        guard let encoded = EncodedAnswer(outcome) else { return }
        let question = DNSQuestionBytes.key(key.question)
        let hash = DNSQuestionBytes.hash(question, question.indices)
        state.withLock { state in
            guard state.generation == generation else { return }
            if state.entries.count >= most, state.entries[hash] == nil { makeRoom(&state.entries, now) }
            state.entries[hash] = Entry(question: question, outcome: outcome, encoded: encoded, end: end)
        }
    }

    /// Forgets everything, also what is being found out now.
    func forget() {
        state.withLock { state in
            state.entries = [:]
            state.generation += 1
        }
    }

    /// The outcome with what is left of its TTL, at least a second; nil once it has ended.
    func outcome(for key: LookupKey, now: ContinuousClock.Instant = .now) -> LookupOutcome? {
        let question = DNSQuestionBytes.key(key.question)
        return withEntry(question, question.indices, now) { entry, left in
            guard case .addresses(let addresses, _) = entry.outcome else { return entry.outcome }
            return .addresses(addresses, ttl: left)
        }
    }

    /// Appends the reply to a query that came by UDP. False, and nothing appended, where no answer is known
    /// or it is too long for the client.
    func write(_ query: PlainQuery, in bytes: [UInt8], to reply: inout [UInt8], now: ContinuousClock.Instant)
        -> Bool
    {
        withEntry(bytes, query.question, now) { entry, left in
            guard entry.encoded.length(query) <= DNSQuery.limit(for: query.udpSize) else { return false }
            entry.encoded.write(to: &reply, query, bytes, ttl: left)
            return true
        } ?? false
    }

    private func withEntry<Value>(
        _ bytes: [UInt8], _ range: Range<Int>, _ now: ContinuousClock.Instant,
        _ body: (Entry, _ ttl: UInt32) -> Value
    ) -> Value? {
        let hash = DNSQuestionBytes.hash(bytes, range)
        let found = state.withLock { $0.entries[hash] }
        guard let entry = found, entry.end > now, DNSQuestionBytes.match(bytes, range, key: entry.question)
        else {
            return nil
        }
        return body(entry, max(UInt32(clamping: (entry.end - now).components.seconds), 1))
    }

    private func makeRoom(_ entries: inout [Int: Entry], _ now: ContinuousClock.Instant) {
        entries = entries.filter { $0.value.end > now }
        guard entries.count >= most, let first = entries.min(by: { $0.value.end < $1.value.end }) else {
            return
        }
        entries[first.key] = nil
    }
}
