import GuardProtocol
import NIOCore
import Synchronization

/// The guard's memory for bytes that wait for a slow reader, shared by all connections and both their
/// directions: a sandbox must not be able to take the host's memory.
///
/// Half of it is for whoever comes first. The other half is shared out: what one direction reads at once
/// shrinks with the number of connections, and one that has nothing waiting may always read so much, so that
/// no connection waits for another one's slow reader. Promise N9 (docs/security.md).
final class RelayRoom: Sendable {
    private let total: Int
    private let reads: ClosedRange<Int>
    private let windows: (each: ClosedRange<Int>, all: Int)
    private let events: EventQueue
    private let used = Atomic<Int>(0)
    private let connections = Atomic<Int>(0)

    /// - Parameters:
    ///   - total: In bytes of memory, not of content.
    ///   - reads: What is read at once at least and at most.
    ///   - window: How far one peer may be ahead of the guard's reading, in bytes, at least and at most.
    ///   - windows: How far all peers may be ahead, where each has its share.
    init(_ total: Int, reads: ClosedRange<Int>, window: ClosedRange<Int>, windows: Int, events: EventQueue) {
        self.total = total
        self.reads = reads
        self.windows = (window, windows)
        self.events = events
    }

    /// Counts a connection until it is closed.
    func enter(_ channel: any Channel) {
        connections.add(1, ordering: .relaxed)
        channel.closeFuture.whenComplete { _ in self.connections.subtract(1, ordering: .relaxed) }
    }

    /// What one direction of a connection may read at once, and have waiting before it reads no further.
    var share: Int {
        let directions = 2 * max(connections.load(ordering: .relaxed), 1)
        return min(max(total / 2 / directions, reads.lowerBound), reads.upperBound)
    }

    /// How far a peer of each connection may be ahead of the guard's reading now, in bytes.
    var window: Int {
        let share = windows.all / max(connections.load(ordering: .relaxed), 1)
        return min(max(share, windows.each.lowerBound), windows.each.upperBound)
    }

    /// True if there are so many connections that the kernel must not choose the size of each buffer: it
    /// charges several times the window for small segments.
    var isCrowded: Bool { connections.load(ordering: .relaxed) > Self.mostSpacious }

    /// Each of these may keep a large buffer after its reader stops, however many connections come later.
    private static let mostSpacious = 4

    /// Only who has nothing waiting should read now.
    var isTight: Bool { used.load(ordering: .relaxed) >= total / 2 }

    /// False, and nothing taken, where there is not as much left.
    func take(_ count: Int) -> Bool {
        if used.add(count, ordering: .relaxed).newValue <= total { return true }
        give(count)
        return false
    }

    /// To be called for a connection that is cut, since there was no room for what it had sent.
    func reportCut() {
        let reason = "cut, since more waits for slow readers than the guard may hold"
        events.report(GuardEvent(.connectionFailed(.cut, reason: reason)))
    }

    func give(_ count: Int) {
        used.subtract(count, ordering: .relaxed)
    }
}
