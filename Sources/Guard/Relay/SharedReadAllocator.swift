import NIOCore

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
