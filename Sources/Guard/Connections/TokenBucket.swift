/// So many at once, then so many a second.
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

    /// Takes one, even where there is none: it is then owed.
    mutating func take(now: ContinuousClock.Instant = .now) {
        refill(now)
        tokens -= 1
    }

    /// How long it takes until there is one; zero where there is.
    mutating func wait(now: ContinuousClock.Instant = .now) -> Duration {
        refill(now)
        return tokens >= 1 ? .zero : .seconds((1 - tokens) / perSecond)
    }

    private mutating func refill(_ now: ContinuousClock.Instant) {
        tokens = min(most, tokens + (now - counted) / .seconds(1) * perSecond)
        counted = now
    }
}
