// SPDX-License-Identifier: Apache-2.0

public import GuardProtocol
import Synchronization

/// Holds the events on their way to cx. It never blocks who reports. When cx does not keep up, new events are
/// dropped and counted, except the answers to cx's own commands. Promise E1 (docs/security.md).
public final class EventQueue: Sendable {
    /// The events in the order in which they were reported, for one reader. They end after `finish()`.
    public let events: AsyncMapSequence<AsyncStream<GuardEvent>, GuardEvent>
    private let continuation: AsyncStream<GuardEvent>.Continuation
    private let capacity: Int
    private let waiting = Count()
    private let dropped = Count()

    private final class Count: Sendable {
        let value = Atomic(0)
    }

    /// Holds at most `capacity` events, of a few hundred bytes each.
    public init(capacity: Int = 4096) {
        self.capacity = capacity
        let (stream, continuation) = AsyncStream.makeStream(of: GuardEvent.self, bufferingPolicy: .unbounded)
        self.continuation = continuation
        let waiting = waiting
        events = stream.map { event in
            waiting.value.subtract(1, ordering: .relaxed)
            return event
        }
    }

    /// Returns the number of events that were lost since the last call.
    public func takeDropped() -> Int {
        dropped.value.exchange(0, ordering: .relaxed)
    }

    public func report(_ event: GuardEvent) {
        let count = waiting.value.add(1, ordering: .relaxed).newValue
        // There are no more answers than commands, so whoever gives the commands bounds them.
        guard count <= capacity || event.kind.isAnswer else {
            waiting.value.subtract(1, ordering: .relaxed)
            return countDropped()
        }
        continuation.yield(event)
    }

    /// Counts an event that is held back on purpose, because too many of its kind came.
    func countDropped() {
        dropped.value.add(1, ordering: .relaxed)
    }

    public func finish() {
        continuation.finish()
    }
}
