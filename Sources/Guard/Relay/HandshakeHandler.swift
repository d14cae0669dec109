// SPDX-License-Identifier: Apache-2.0

import NIOCore

/// Shows both sides of a carried TLS connection to a `HandshakeWatch`, and hands on what it lets pass. The
/// handler is in the client's channel: it receives the client's bytes and writes the server's.
///
/// It copies only what it has to hold, leaves when there is nothing more to watch, and holds bytes no longer
/// than the time limit of a first hello.
final class HandshakeHandler: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let timeout: TimeAmount
    private let budget: ByteBudget
    private let report: (HandshakeRefusal) -> Void
    private var watch: HandshakeWatch
    /// The number of the client's bytes that were handed on.
    private var count = 0
    private var held = ByteBuffer()
    private var isOver = false
    private var deadline: Scheduled<Void>?

    /// - Parameter report: is called at most once, when the connection is about to be ended.
    init(
        watch: HandshakeWatch, timeout: TimeAmount, budget: ByteBudget,
        report: @escaping (HandshakeRefusal) -> Void
    ) {
        self.watch = watch
        self.timeout = timeout
        self.budget = budget
        self.report = report
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        deadline?.cancel()
        forget()
    }

    // MARK: The client's bytes

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isOver else { return }
        let bytes = unwrapInboundIn(data)
        watch.takeFromClient(bytes.readableBytesView)
        if let refusal = watch.refusal { return end(refusal, context) }
        if held.readableBytes == 0, watch.passed - count == bytes.readableBytes {
            count = watch.passed
            context.fireChannelRead(data)
        } else {
            guard budget.take(bytes.readableBytes) else { return end(.secondHello(.noRoom), context) }
            held.writeImmutableBuffer(bytes)
            handOn(context)
        }
        if !watch.awaitsHello { deadline?.cancel() }
    }

    private func handOn(_ context: ChannelHandlerContext) {
        let ready = watch.passed - count
        guard ready > 0, let bytes = held.readSlice(length: ready) else { return }
        count = watch.passed
        budget.give(ready)
        if held.readableBytes == 0 { held = ByteBuffer() }
        context.fireChannelRead(wrapInboundOut(bytes))
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if !isOver, held.readableBytes > 0, let event = event as? ChannelEvent, event == .inputClosed {
            return end(watch.awaitsHello ? .secondHello(.ended) : .malformed, context)
        }
        context.fireUserInboundEventTriggered(event)
    }

    // MARK: The server's bytes

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard !isOver else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        guard watch.isUnanswered else { return context.write(data, promise: promise) }
        watch.takeFromServer(unwrapOutboundIn(data).readableBytesView)
        if let refusal = watch.refusal {
            promise?.fail(refusal)
            return end(refusal, context)
        }
        context.write(data, promise: promise)
        if watch.awaitsHello, deadline == nil {
            deadline = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) {
                self.end(.secondHello(.tooSlow), context)
            }
        }
        if watch.isOver {
            handOn(context)
            context.fireChannelReadComplete()
            context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
        }
    }

    // MARK: The end

    /// Sends the client an alert if it can read one. Then both sides are cut, so that the server does not
    /// mistake what it received for everything.
    private func end(_ refusal: HandshakeRefusal, _ context: ChannelHandlerContext) {
        guard !isOver else { return }
        isOver = true
        deadline?.cancel()
        report(refusal)
        if let version = watch.alertVersion {
            let alert = ByteBuffer(bytes: TLSAlert.accessDenied(version: version))
            context.writeAndFlush(wrapOutboundOut(alert), promise: nil)
        }
        context.fireErrorCaught(refusal)
    }

    private func forget() {
        budget.give(held.readableBytes)
        held = ByteBuffer()
    }
}
