import NIOCore

/// Closes a connection that sends more than a request may have, or takes longer.
final class ByteLimitHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let most: Int
    private let lifetime: TimeAmount
    private var count = 0
    private var end: Scheduled<Void>?

    init(most: Int, lifetime: TimeAmount) {
        self.most = most
        self.lifetime = lifetime
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        end = context.eventLoop.scheduleTask(in: lifetime) { channel.close(promise: nil) }
    }

    /// Stops the time limit, since the request is complete. The sender no longer decides how long the answer
    /// takes.
    func stopClock() {
        end?.cancel()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end?.cancel()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        count += unwrapInboundIn(data).readableBytes
        guard count <= most else {
            context.close(promise: nil)
            return
        }
        context.fireChannelRead(data)
    }
}
