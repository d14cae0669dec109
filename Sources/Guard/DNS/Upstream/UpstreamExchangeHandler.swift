import NIOCore

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
