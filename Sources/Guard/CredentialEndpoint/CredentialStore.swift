// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import NIOCore
import Synchronization

/// Holds the credentials to serve now, in memory only, and the requests that wait for newer ones.
final class CredentialStore: Sendable {
    private struct State {
        var roles: [String: RoleCredentials] = [:]
        var waiting: [String: [Int: EventLoopPromise<Bool>]] = [:]
        var count = 0
        var isClosed = false

        var waitingCount: Int { waiting.values.reduce(0) { $0 + $1.count } }
    }

    /// The most requests that wait at once, for all roles together.
    static let mostWaiting = 16

    private let state = Mutex(State())

    func replace(_ credentials: SessionCredentials, of role: String) {
        let promises = state.withLock { state in
            state.roles[role, default: RoleCredentials()].replace(credentials, at: .now)
            return state.waiting.removeValue(forKey: role) ?? [:]
        }
        promises.values.forEach { $0.succeed(true) }
    }

    /// Forgets all credentials, and ends all waiting.
    func close() {
        let promises = state.withLock { state in
            state.isClosed = true
            state.roles = [:]
            defer { state.waiting = [:] }
            return state.waiting.values.flatMap(\.values)
        }
        promises.forEach { $0.succeed(false) }
    }

    func current(of role: String, now: Date = Date()) -> SessionCredentials? {
        state.withLock { $0.roles[role]?.current(now) }
    }

    func ask(
        for role: String, by asker: String, now: Date = Date(), instant: ContinuousClock.Instant = .now
    ) -> RoleCredentials.Answer {
        state.withLock { $0.roles[role]?.ask(by: asker, now, instant) ?? .none }
    }

    func renew(_ role: String, instant: ContinuousClock.Instant = .now) -> RoleCredentials.Answer {
        state.withLock { $0.roles[role]?.renew(instant) ?? .none }
    }

    /// Returns true if newer credentials come within this time, and false at once if too many requests wait
    /// already.
    func newer(of role: String, on loop: any EventLoop, within patience: TimeAmount) -> EventLoopFuture<Bool>
    {
        let promise = loop.makePromise(of: Bool.self)
        let number: Int? = state.withLock { state in
            guard !state.isClosed, state.waitingCount < Self.mostWaiting else { return nil }
            state.count += 1
            state.waiting[role, default: [:]][state.count] = promise
            return state.count
        }
        guard let number else {
            promise.succeed(false)
            return promise.futureResult
        }
        let end = loop.scheduleTask(in: patience) { self.giveUp(number, role) }
        promise.futureResult.whenComplete { _ in end.cancel() }
        return promise.futureResult
    }

    private func giveUp(_ number: Int, _ role: String) {
        let promise = state.withLock { state in
            let promise = state.waiting[role]?.removeValue(forKey: number)
            if state.waiting[role]?.isEmpty != false { state.roles[role]?.giveUp() }
            return promise
        }
        promise?.succeed(false)
    }
}
