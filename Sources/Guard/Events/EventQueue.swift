import Synchronization

/// The events on their way to cx. Never blocks who reports: when cx does not keep up, new events are dropped and counted.
/// Promise E1 (docs/security.md).
public final class EventQueue: Sendable {
    /// The events in the order they were reported; ends after `finish()`. For one reader.
    public let events: AsyncStream<GuardEvent>
    private let continuation: AsyncStream<GuardEvent>.Continuation
    private let droppedCount = Atomic<Int>(0)

    /// Holds at most `capacity` events, of a few hundred bytes each.
    public init(capacity: Int = 4096) {
        (events, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingOldest(capacity))
    }

    /// How many events were lost since the last call.
    public func takeDropped() -> Int {
        droppedCount.exchange(0, ordering: .relaxed)
    }

    public func report(_ event: GuardEvent) {
        if case .dropped = continuation.yield(event) { countDropped() }
    }

    /// For an event that is held back on purpose, because too many of its kind came.
    func countDropped() {
        droppedCount.add(1, ordering: .relaxed)
    }

    public func finish() {
        continuation.finish()
    }
}
