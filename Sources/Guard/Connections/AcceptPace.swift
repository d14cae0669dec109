// SPDX-License-Identifier: Apache-2.0

import NIOCore
import Synchronization

/// Limits how fast a service takes new connections, on all of its listeners together. Promise N9
/// (docs/security.md).
final class AcceptPace: Sendable {
    private let bucket: Mutex<TokenBucket>

    /// The defaults are far more than well-meaning programs need.
    init(most: Int = 2000, perSecond: Int = 500) {
        bucket = Mutex(TokenBucket(most: most, perSecond: perSecond))
    }

    /// Makes a listener keep to this pace.
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
/// NIO stays registered for a listener whose accept(2) fails, and the kernel keeps saying that it is ready.
/// Without a pause the loop would spin.
private final class AcceptPaceHandler: ChannelInboundHandler {
    typealias InboundIn = any Channel

    /// The time until accept(2) is tried again after EMFILE, ENFILE, ENOBUFS or ENOMEM.
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

/// Allows a number at once, then a number a second.
struct TokenBucket: Sendable {
    private let most: Double
    private let perSecond: Double
    private var tokens: Double
    private var counted: ContinuousClock.Instant

    init(most: Int, perSecond: Int, now: ContinuousClock.Instant = .now) {
        self.most = Double(most)
        self.perSecond = Double(perSecond)
        tokens = Double(most)
        counted = now
    }

    /// Takes a token. If there is none, the bucket owes it.
    mutating func take(now: ContinuousClock.Instant = .now) {
        refill(now)
        tokens -= 1
    }

    /// Returns the time until there is a token; zero if there is one.
    mutating func wait(now: ContinuousClock.Instant = .now) -> Duration {
        refill(now)
        return tokens >= 1 ? .zero : .seconds((1 - tokens) / perSecond)
    }

    private mutating func refill(_ now: ContinuousClock.Instant) {
        tokens = min(most, tokens + (now - counted) / .seconds(1) * perSecond)
        counted = now
    }
}
