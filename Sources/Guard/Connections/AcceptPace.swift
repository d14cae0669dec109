import NIOCore
import Synchronization

/// How fast a service takes new connections, on all of its listeners together. Promise N9 (docs/security.md).
final class AcceptPace: Sendable {
    private let bucket: Mutex<TokenBucket>

    /// Far more than programs open that mean well.
    init(most: Int = 2000, perSecond: Int = 500) {
        bucket = Mutex(TokenBucket(most: most, perSecond: perSecond))
    }

    /// Has a listener keep to it.
    func hold(_ listener: any Channel) -> EventLoopFuture<Void> {
        listener.eventLoop.makeCompletedFuture {
            try listener.pipeline.syncOperations.addHandler(AcceptPaceHandler(self))
        }
    }

    fileprivate func take() {
        bucket.withLock { $0.take() }
    }

    fileprivate var wait: Duration { bucket.withLock { $0.wait() } }
}

/// Stops accepting for a while when connections come too fast or descriptors run out. Meanwhile they wait in
/// the kernel, in a queue of bounded length.
///
/// NIO stays registered for a listener whose accept(2) fails, and the kernel goes on to say that it is ready:
/// without a pause the loop would spin.
private final class AcceptPaceHandler: ChannelInboundHandler {
    typealias InboundIn = any Channel

    /// Until accept(2) is tried again after EMFILE, ENFILE, ENOBUFS or ENOMEM.
    private static let pause = TimeAmount.milliseconds(100)

    private let pace: AcceptPace

    init(_ pace: AcceptPace) {
        self.pace = pace
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        pace.take()
        context.fireChannelRead(data)
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        let wait = pace.wait
        if wait > .zero { rest(for: TimeAmount(wait), context) }
        context.fireChannelReadComplete()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        rest(for: Self.pause, context)
    }

    private func rest(for time: TimeAmount, _ context: ChannelHandlerContext) {
        let channel = context.channel
        channel.setOption(.autoRead, value: false).assumeIsolated().whenSuccess {
            context.eventLoop.assumeIsolated().scheduleTask(in: time) {
                channel.setOption(.autoRead, value: true).whenFailure { _ in channel.close(promise: nil) }
            }
        }
    }
}
