// SPDX-License-Identifier: Apache-2.0

import NIOCore

/// Answers DNS by TCP. Each message is answered before the next one is looked at (RFC 7766 section 6.2.1.1
/// permits it). So a client cannot have more waiting than it could send in one read.
final class DNSStreamHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let responder: DNSResponder
    private var waiting = CircularBuffer<ByteBuffer>()
    private var isBusy = false
    private var isReadHeld = false

    init(responder: DNSResponder) {
        self.responder = responder
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        waiting.append(unwrapInboundIn(data))
        answerNext(context)
    }

    func read(context: ChannelHandlerContext) {
        if isBusy || !context.channel.isWritable {
            isReadHeld = true
        } else {
            context.read()
        }
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        resumeReading(context)
        context.fireChannelWritabilityChanged()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is IdleStateHandler.IdleStateEvent {
            context.close(promise: nil)
        } else {
            context.fireUserInboundEventTriggered(event)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func answerNext(_ context: ChannelHandlerContext) {
        while !isBusy, let message = waiting.popFirst() {
            switch responder.step(Array(message.readableBytesView), by: .tcp) {
            case .drop:
                waiting.removeAll()
                context.close(promise: nil)
            case .reply(let bytes):
                send(bytes, context)
            case .lookUp(let query, let key, let grants):
                isBusy = true
                let lookup = responder.lookup
                context.eventLoop.makeFutureWithTask { await lookup.outcome(for: key, of: grants) }
                    .assumeIsolated()
                    .whenComplete { result in
                        self.isBusy = false
                        let outcome = (try? result.get()) ?? .failure("the guard is ending")
                        self.send(self.responder.reply(to: query, outcome), context)
                        self.answerNext(context)
                    }
            }
        }
        resumeReading(context)
    }

    private func resumeReading(_ context: ChannelHandlerContext) {
        guard isReadHeld, !isBusy, context.channel.isWritable else { return }
        isReadHeld = false
        context.read()
    }

    private func send(_ bytes: [UInt8], _ context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(DNSFrameDecoder.frame(bytes)), promise: nil)
    }
}

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
