// SPDX-License-Identifier: Apache-2.0

import NIOCore

/// One question to a name server. The identifier, the question and the socket, which is connected to that
/// server from a port of the kernel's choice, tell its reply from others (RFC 5452 section 9.1).
struct UpstreamQuery: Hashable, Sendable {
    let id: UInt16
    let question: DNSQuestion

    init(_ question: DNSQuestion) {
        id = UInt16.random(in: 0...UInt16.max)
        self.question = question
    }

    var bytes: [UInt8] {
        let header = DNSHeader(id: id, flags: DNSHeader.recursionDesiredFlag)
        return DNSMessage(header: header, questions: [question]).bytes
    }

    /// Returns the reply to this query; nil if the bytes are anything else.
    func reply(_ bytes: [UInt8]) -> DNSMessage? {
        guard let message = try? DNSMessage(bytes), message.header.id == id, message.header.isResponse,
            message.header.opcode == .query, message.questions == [question]
        else { return truncatedReply(bytes) }
        return message
    }

    /// Reads a truncated reply, which some servers cut inside a record. Its header and question are enough to
    /// ask again by TCP.
    private func truncatedReply(_ bytes: [UInt8]) -> DNSMessage? {
        var reader = DNSReader(bytes)
        guard let header = try? DNSHeader(from: &reader), header.id == id, header.isResponse,
            header.isTruncated,
            header.questionCount == 1, (try? DNSQuestion(from: &reader)) == question
        else { return nil }
        return DNSMessage(header: header, questions: [question])
    }
}

/// Sends one query when its channel is connected, waits for the reply, and closes the channel in any case.
final class UpstreamExchangeHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    struct NoReply: Error {}

    private let query: UpstreamQuery
    private let request: ByteBuffer
    private let limit: TimeAmount
    private let promise: EventLoopPromise<DNSMessage>
    private var timeout: Scheduled<Void>?

    init(query: UpstreamQuery, request: ByteBuffer, limit: TimeAmount, promise: EventLoopPromise<DNSMessage>)
    {
        self.query = query
        self.request = request
        self.limit = limit
        self.promise = promise
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        timeout = context.eventLoop.scheduleTask(in: limit) { channel.close(promise: nil) }
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        timeout?.cancel()
        promise.fail(NoReply())
    }

    func channelActive(context: ChannelHandlerContext) {
        context.writeAndFlush(wrapOutboundOut(request), promise: nil)
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        // Anything else may be a forgery, and the true reply may still come.
        guard let reply = query.reply(Array(unwrapInboundIn(data).readableBytesView)) else { return }
        promise.succeed(reply)
        context.close(promise: nil)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }
}

/// Takes the address off what a connected UDP socket receives. The kernel lets only its peer's packets
/// through.
final class EnvelopeHandler: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>
    typealias InboundOut = ByteBuffer

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        context.fireChannelRead(wrapInboundOut(unwrapInboundIn(data).data))
    }
}
