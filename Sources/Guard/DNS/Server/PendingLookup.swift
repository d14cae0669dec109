// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// A lookup that is under way, for all who wait for it.
final class PendingLookup: Sendable {
    private struct State {
        var outcome: LookupOutcome?
        var end: ContinuousClock.Instant?
        var waiters: [Int: CheckedContinuation<LookupOutcome?, Never>] = [:]
        var nextID = 0
    }

    let start = ContinuousClock.now
    private let state: Mutex<State>

    /// - Parameter outcome: the outcome of a lookup that ended before.
    init(_ outcome: LookupOutcome? = nil) {
        state = Mutex(State(outcome: outcome))
    }

    func end(_ outcome: LookupOutcome) {
        let waiters = state.withLock { state in
            defer { state.waiters = [:] }
            state.outcome = outcome
            state.end = .now
            return state.waiters
        }
        for waiter in waiters.values { waiter.resume(returning: outcome) }
    }

    /// Waits for the outcome.
    /// - Returns: nil if the task is cancelled before.
    func outcome() async -> LookupOutcome? {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let (isOver, outcome) = state.withLock { state -> (Bool, LookupOutcome?) in
                    if state.outcome != nil || Task.isCancelled { return (true, state.outcome) }
                    state.waiters[id] = continuation
                    return (false, nil)
                }
                if isOver { continuation.resume(returning: outcome) }
            }
        } onCancel: {
            state.withLock { $0.waiters.removeValue(forKey: id) }?.resume(returning: nil)
        }
    }

    /// Waits for the outcome, no longer than until `end`.
    func outcome(before end: ContinuousClock.Instant) async -> LookupOutcome? {
        await withTaskGroup(of: LookupOutcome?.self) { group in
            defer { group.cancelAll() }
            group.addTask { await self.outcome() }
            group.addTask {
                try? await Task.sleep(until: end, clock: .continuous)
                return nil
            }
            return await group.next() ?? nil ?? self.state.withLock(\.outcome)
        }
    }

    /// Waits for the outcome, no longer than for a while after the other family has addresses.
    func outcome(beside other: PendingLookup, patience: Duration) async -> LookupOutcome? {
        await withTaskGroup(of: LookupOutcome?.self) { group in
            defer { group.cancelAll() }
            group.addTask { await self.outcome() }
            group.addTask {
                guard case .addresses? = await other.outcome() else { return await self.outcome() }
                let known = other.state.withLock(\.end) ?? self.start
                try? await Task.sleep(until: known + patience, clock: .continuous)
                return nil
            }
            return await group.next() ?? nil ?? self.state.withLock(\.outcome)
        }
    }
}
