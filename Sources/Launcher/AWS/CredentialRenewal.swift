import FoundationEssentials

/// Wakes who renews the credentials of a role, when somebody wants newer ones before their time; and tells
/// who waits for it what came of it.
actor RefreshCalls {
    private var wanted: Set<String> = []
    private var sleepers: [String: Task<Void, any Error>] = [:]
    private var attempts: [String: Int] = [:]
    private var failures: [String: LaunchError] = [:]
    private var ends: [String: Date] = [:]

    /// The clock on the wall is looked at this often: while a machine sleeps, timers do not run.
    private static let glance: TimeInterval = 15
    /// Longer than a call of the AWS CLI may take.
    private static let patience = 600

    func call(_ role: String) {
        wanted.insert(role)
        sleepers[role]?.cancel()
    }

    /// Waits for this moment, or for a call.
    /// - Throws: where it is cancelled.
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

    /// Of an attempt to renew a role's credentials.
    func note(_ role: String, _ outcome: Result<Date, LaunchError>) {
        attempts[role, default: 0] += 1
        switch outcome {
        case .success(let end):
            (ends[role], failures[role]) = (end, nil)
            // Who called meanwhile has what was called for.
            wanted.remove(role)
        case .failure(let error): failures[role] = error
        }
    }

    /// Calls for all of these roles, and waits for what comes of it.
    /// - Returns: when the first of them ends.
    /// - Throws: why one was not renewed.
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
        throw LaunchError("AWS does not answer")
    }
}

/// When the credentials of a role are renewed, by the clock on the wall: a laptop that slept finds out when
/// it wakes.
struct RefreshSchedule: Hashable, Sendable {
    /// When to try next.
    private(set) var next: Date
    private let expiration: Date
    private var hasFailed = false
    private var hasWarned = false

    /// Between a failure and the next attempt.
    static let pause: TimeInterval = 30
    /// What should be left at least: AWS's SDKs begin to ask for newer ones then.
    private static let leastLeft: TimeInterval = 15 * 60
    /// How long before the end the person is told once more.
    private static let warning: TimeInterval = 5 * 60

    init(received: Date, expiration: Date) {
        self.expiration = expiration
        let life = max(expiration.timeIntervalSince(received), 0)
        // Never before half of their life: the shortest sessions have no more than those 15 minutes.
        let left = min(max(life / 4, Self.leastLeft), life / 2)
        next = expiration.addingTimeInterval(-left)
    }

    /// An attempt failed.
    /// - Returns: whether the person should be told now: at once where only they can help, and again before
    ///   the end.
    mutating func fail(at now: Date, needsPerson: Bool) -> Bool {
        next = now.addingTimeInterval(Self.pause)
        let isFirst = needsPerson && !hasFailed
        let isLast = !hasWarned && now >= expiration.addingTimeInterval(-Self.warning)
        if needsPerson { hasFailed = true }
        if isLast { hasWarned = true }
        return isFirst || isLast
    }
}
