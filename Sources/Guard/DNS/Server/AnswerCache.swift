// SPDX-License-Identifier: Apache-2.0

import Addresses
import Synchronization

/// A name and a family of its addresses.
struct LookupKey: Hashable, Sendable {
    var name: DNSName
    var family: IPAddress.Family

    /// The same name's addresses of the other family.
    var otherFamily: LookupKey { LookupKey(name: name, family: family == .v4 ? .v6 : .v4) }
}

/// The outcomes of lookups that still hold.
///
/// Every address that it serves is admitted: an entry ends with its TTL, the admission ends a grace later.
final class AnswerCache: Sendable {
    private struct Entry {
        var outcome: LookupOutcome
        var end: ContinuousClock.Instant
    }

    private struct State {
        var entries: [LookupKey: Entry] = [:]
        var generation = 0
    }

    /// A policy names some hundred hosts; the names below a wildcard are unlimited.
    private let most: Int
    private let state = Mutex(State())

    init(most: Int = 4096) {
        self.most = most
    }

    var count: Int { state.withLock { $0.entries.count } }

    /// Changes with each `forget()`. The result of a lookup that began under another generation may no longer
    /// hold.
    var generation: Int { state.withLock { $0.generation } }

    /// Keeps an outcome, unless `forget()` was called since the lookup began.
    func store(
        _ outcome: LookupOutcome, for key: LookupKey, until end: ContinuousClock.Instant, generation: Int,
        now: ContinuousClock.Instant = .now
    ) {
        state.withLock { state in
            guard state.generation == generation else { return }
            if state.entries.count >= most, state.entries[key] == nil { makeRoom(&state.entries, now) }
            state.entries[key] = Entry(outcome: outcome, end: end)
        }
    }

    /// Forgets every outcome, and those of the lookups that are under way.
    func forget() {
        state.withLock { state in
            state.entries = [:]
            state.generation += 1
        }
    }

    /// Returns the outcome with the rest of its TTL, at least a second; nil once it has ended.
    func outcome(for key: LookupKey, now: ContinuousClock.Instant = .now) -> LookupOutcome? {
        guard let entry = state.withLock({ $0.entries[key] }), entry.end > now else { return nil }
        guard case .addresses(let addresses, _) = entry.outcome else { return entry.outcome }
        let left = UInt32(clamping: (entry.end - now).components.seconds)
        return .addresses(addresses, ttl: max(left, 1))
    }

    private func makeRoom(_ entries: inout [LookupKey: Entry], _ now: ContinuousClock.Instant) {
        entries = entries.filter { $0.value.end > now }
        guard entries.count >= most, let first = entries.min(by: { $0.value.end < $1.value.end }) else {
            return
        }
        entries[first.key] = nil
    }
}
