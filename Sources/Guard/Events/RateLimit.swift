import Synchronization

/// Allows a number a second, and carries no debt or credit from one second to the next.
final class RateLimit: Sendable {
    private struct Window {
        var start: ContinuousClock.Instant
        var count = 0
    }

    private let perSecond: Int
    private let window: Mutex<Window>

    init(perSecond: Int) {
        self.perSecond = perSecond
        window = Mutex(Window(start: .now))
    }

    func allows(now: ContinuousClock.Instant = .now) -> Bool {
        window.withLock { window in
            if now - window.start >= .seconds(1) { window = Window(start: now) }
            window.count += 1
            return window.count <= perSecond
        }
    }
}
