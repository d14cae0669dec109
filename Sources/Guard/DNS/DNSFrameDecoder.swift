import NIOCore

/// Cuts a TCP stream into messages. Each has two bytes of length, big-endian, before it (RFC 1035 section
/// 4.2.2).
struct DNSFrameDecoder: NIOSingleStepByteToMessageDecoder {
    typealias InboundOut = ByteBuffer

    func decode(buffer: inout ByteBuffer) throws -> ByteBuffer? {
        buffer.readLengthPrefixedSlice(as: UInt16.self)
    }

    func decodeLast(buffer: inout ByteBuffer, seenEOF: Bool) throws -> ByteBuffer? {
        try decode(buffer: &buffer)
    }

    /// Returns a message of at most 65,535 bytes in its form on the wire.
    static func frame(_ message: [UInt8]) -> ByteBuffer {
        var buffer = ByteBuffer()
        buffer.reserveCapacity(message.count + 2)
        buffer.writeInteger(UInt16(truncatingIfNeeded: message.count))
        buffer.writeBytes(message)
        return buffer
    }
}
