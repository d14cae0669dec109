/// Allows a number at once, then a number a second.
struct TokenBucket: Sendable {
    private let most: Double
    private let perSecond: Double
    private var tokens: Double
    private var counted: ContinuousClock.Instant

    init(most: Int, perSecond: Int, now: ContinuousClock.Instant = .now) {
        self.most = Double(most)
        self.perSecond = Double(perSecond)
        tokens = Double(most)
        counted = now
    }

    /// Takes a token. If there is none, the bucket owes it.
    mutating func take(now: ContinuousClock.Instant = .now) {
        refill(now)
        tokens -= 1
    }

    /// Returns the time until there is a token; zero if there is one.
    mutating func wait(now: ContinuousClock.Instant = .now) -> Duration {
        refill(now)
        return tokens >= 1 ? .zero : .seconds((1 - tokens) / perSecond)
    }

    private mutating func refill(_ now: ContinuousClock.Instant) {
        tokens = min(most, tokens + (now - counted) / .seconds(1) * perSecond)
        counted = now
    }
}
