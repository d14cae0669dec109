import NIOCore

/// Sizes reads by what comes, as NIO's adaptive allocator does, and by the room that there is for each
/// connection.
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

    /// None, and a larger one each time: NIO would keep the largest buffer that each channel ever read into.
    func nextBufferSize() -> Int? { nil }

    mutating func record(actualReadBytes: Int) -> Bool {
        _ = adaptive.record(actualReadBytes: actualReadBytes)
        return true
    }
}
