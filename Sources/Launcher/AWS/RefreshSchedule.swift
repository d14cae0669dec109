import FoundationEssentials

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
