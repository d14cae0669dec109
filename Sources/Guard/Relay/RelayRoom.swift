// SPDX-License-Identifier: Apache-2.0

import GuardProtocol
import NIOCore
import Synchronization

/// The guard's memory for bytes that wait for a slow reader. All connections share it for both their
/// directions, so that a sandbox cannot take the host's memory.
///
/// Half of it is for whoever comes first. The other half is shared out. The bytes that one direction reads at
/// once shrink with the number of connections. A direction that has nothing waiting may always read that
/// much, so no connection waits for another one's slow reader. Promise N9 (docs/security.md).
final class RelayRoom: Sendable {
    private let total: Int
    private let reads: ClosedRange<Int>
    private let windows: (each: ClosedRange<Int>, all: Int)
    private let events: EventQueue
    private let used = Atomic<Int>(0)
    private let connections = Atomic<Int>(0)

    /// - Parameters:
    ///   - total: the bytes of memory, not of content.
    ///   - reads: the least and the most bytes that are read at once.
    ///   - window: the least and the most bytes that one peer may be ahead of the guard's reading.
    ///   - windows: the bytes that all peers may be ahead, of which each has its share.
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

    /// The bytes that one direction of a connection may read at once, and have waiting before it reads no
    /// further.
    var share: Int {
        let directions = 2 * max(connections.load(ordering: .relaxed), 1)
        return min(max(total / 2 / directions, reads.lowerBound), reads.upperBound)
    }

    /// The bytes that a peer of each connection may be ahead of the guard's reading now.
    var window: Int {
        let share = windows.all / max(connections.load(ordering: .relaxed), 1)
        return min(max(share, windows.each.lowerBound), windows.each.upperBound)
    }

    /// True if there are so many connections that the kernel must not choose the size of each buffer. It
    /// charges several times the window for small segments.
    var isCrowded: Bool { connections.load(ordering: .relaxed) > Self.mostSpacious }

    /// The most connections for which the kernel chooses. Each of them may keep a large buffer after its
    /// reader stops, however many connections come later.
    private static let mostSpacious = 4

    /// True if only directions that have nothing waiting should read.
    var isTight: Bool { used.load(ordering: .relaxed) >= total / 2 }

    /// Takes bytes from the room. Returns false, and takes nothing, if there are not enough left.
    func take(_ count: Int) -> Bool {
        if used.add(count, ordering: .relaxed).newValue <= total { return true }
        give(count)
        return false
    }

    /// Reports a connection that is cut because there was no room for what it had sent.
    func reportCut() {
        let reason = "cut, since more waits for slow readers than the guard may hold"
        events.report(GuardEvent(.connectionFailed(.cut, reason: reason)))
    }

    func give(_ count: Int) {
        used.subtract(count, ordering: .relaxed)
    }
}

/// Sizes reads by what comes, as NIO's adaptive allocator does, and by the room for each connection.
struct SharedReadAllocator: RecvByteBufferAllocator {
    private var adaptive: AdaptiveRecvByteBufferAllocator
    private let room: RelayRoom

    init(_ reads: ClosedRange<Int>, room: RelayRoom) {
        adaptive = AdaptiveRecvByteBufferAllocator(
            minimum: reads.lowerBound, initial: reads.lowerBound, maximum: reads.upperBound)
        self.room = room
    }

    func buffer(allocator: ByteBufferAllocator) -> ByteBuffer {
        allocator.buffer(capacity: min(adaptive.nextBufferSize() ?? .max, room.share))
    }

    /// Returns nil, since NIO would keep the largest buffer that each channel ever read into. Each read gets
    /// a new one.
    func nextBufferSize() -> Int? { nil }

    mutating func record(actualReadBytes: Int) -> Bool {
        _ = adaptive.record(actualReadBytes: actualReadBytes)
        return true
    }
}
