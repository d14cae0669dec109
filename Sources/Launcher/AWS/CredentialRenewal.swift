// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials

/// Requests an early renewal of a role's credentials, and reports its result to whoever waits for it.
actor RefreshCalls {
    private var wanted: Set<String> = []
    private var sleepers: [String: Task<Void, any Error>] = [:]
    private var attempts: [String: Int] = [:]
    private var failures: [String: CXError] = [:]
    private var ends: [String: Date] = [:]

    /// The interval in seconds at which a sleeper looks at the system's clock: while a machine sleeps, timers
    /// do not run.
    private static let glance: TimeInterval = 15
    /// The most steps of 100 ms that a caller waits: longer than a call of the AWS CLI may take.
    private static let patience = 600

    func call(_ role: String) {
        wanted.insert(role)
        sleepers[role]?.cancel()
    }

    /// Waits until this moment, or until somebody calls for a renewal.
    /// - Throws: if it is cancelled.
    func sleep(until time: Date, for role: String) async throws {
        if wanted.remove(role) != nil { return }
        let sleeper = Task {
            while true {
                let left = time.timeIntervalSinceNow
                guard left > 0 else { return }
                try await Task.sleep(for: .seconds(min(left, Self.glance)))
            }
        }
        sleepers[role] = sleeper
        await withTaskCancellationHandler {
            _ = await sleeper.result
        } onCancel: {
            sleeper.cancel()
        }
        sleepers[role] = nil
        wanted.remove(role)
        try Task.checkCancellation()
    }

    /// Notes the outcome of an attempt to renew a role's credentials.
    func note(_ role: String, _ outcome: Result<Date, CXError>) {
        attempts[role, default: 0] += 1
        switch outcome {
        case .success(let end):
            (ends[role], failures[role]) = (end, nil)
            // A call that came meanwhile is answered as well.
            wanted.remove(role)
        case .failure(let error): failures[role] = error
        }
    }

    /// Calls for a renewal of all these roles, and waits for the result.
    /// - Returns: the time at which the first of them ends.
    /// - Throws: the reason why one was not renewed.
    func renew(_ roles: [String]) async throws -> Date {
        let before = attempts
        roles.forEach(call)
        for _ in 0..<Self.patience {
            try await Task.sleep(for: .milliseconds(100))
            guard roles.allSatisfy({ attempts[$0] ?? 0 > before[$0] ?? 0 }) else { continue }
            if let failure = roles.lazy.compactMap({ self.failures[$0] }).first { throw failure }
            guard let end = roles.compactMap({ ends[$0] }).min() else { break }
            return end
        }
        throw CXError("AWS does not answer")
    }
}

/// Decides when the credentials of a role are renewed, by the system's clock: a laptop that slept renews them
/// when it wakes.
struct RefreshSchedule: Hashable, Sendable {
    /// The time of the next attempt.
    private(set) var next: Date
    private let expiration: Date
    private var hasFailed = false
    private var hasWarned = false

    /// The time between a failure and the next attempt, in seconds.
    static let pause: TimeInterval = 30
    /// The least life that credentials should have left, in seconds: AWS's SDKs begin to ask for newer ones
    /// then.
    private static let leastLeft: TimeInterval = 15 * 60
    /// The time before the end at which the person is told once more, in seconds.
    private static let warning: TimeInterval = 5 * 60

    init(received: Date, expiration: Date) {
        self.expiration = expiration
        let life = max(expiration.timeIntervalSince(received), 0)
        // A renewal never comes before half of their life: the shortest sessions have no more than these 15
        // minutes.
        let left = min(max(life / 4, Self.leastLeft), life / 2)
        next = expiration.addingTimeInterval(-left)
    }

    /// Notes that an attempt failed.
    /// - Returns: true if the person should be told now: at once if only they can help, and again before the
    ///   end.
    mutating func fail(at now: Date, needsPerson: Bool) -> Bool {
        next = now.addingTimeInterval(Self.pause)
        let isFirst = needsPerson && !hasFailed
        let isLast = !hasWarned && now >= expiration.addingTimeInterval(-Self.warning)
        if needsPerson { hasFailed = true }
        if isLast { hasWarned = true }
        return isFirst || isLast
    }
}
