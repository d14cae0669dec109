// SPDX-License-Identifier: Apache-2.0

import NIOCore
import NIOPosix

/// Carries queries to one name server, each on a socket of its own.
struct UpstreamExchange: Sendable {
    let group: any EventLoopGroup
    let server: SocketAddress

    /// Sends the query, and waits for its reply.
    ///
    /// Throws if there is none within the limit, nobody listens there, or the task is cancelled.
    func reply(to query: UpstreamQuery, by transport: DNSTransport, within limit: Duration) async throws
        -> DNSMessage
    {
        let promise = group.next().makePromise(of: DNSMessage.self)
        switch transport {
        case .udp: send(query, byUDPWithin: TimeAmount(limit), promise)
        case .tcp: send(query, byTCPWithin: TimeAmount(limit), promise)
        }
        return try await withTaskCancellationHandler {
            try await promise.futureResult.get()
        } onCancel: {
            promise.fail(CancellationError())
        }
    }

    private func send(
        _ query: UpstreamQuery, byUDPWithin limit: TimeAmount, _ promise: EventLoopPromise<DNSMessage>
    ) {
        DatagramBootstrap(group: promise.futureResult.eventLoop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        EnvelopeHandler(),
                        UpstreamExchangeHandler(
                            query: query, request: ByteBuffer(bytes: query.bytes), limit: limit,
                            promise: promise))
                }
            }
            .connect(to: server)
            .whenFailure { promise.fail($0) }
    }

    private func send(
        _ query: UpstreamQuery, byTCPWithin limit: TimeAmount, _ promise: EventLoopPromise<DNSMessage>
    ) {
        ClientBootstrap(group: promise.futureResult.eventLoop)
            .connectTimeout(limit)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        ByteToMessageHandler(DNSFrameDecoder()),
                        UpstreamExchangeHandler(
                            query: query, request: DNSFrameDecoder.frame(query.bytes), limit: limit,
                            promise: promise))
                }
            }
            .connect(to: server)
            .whenFailure { promise.fail($0) }
    }
}

/// Sends one query when its channel is connected, waits for the reply or until nobody wants it any more, and
/// closes the channel in any case.
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
        promise.futureResult.whenComplete { _ in channel.close(promise: nil) }
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
