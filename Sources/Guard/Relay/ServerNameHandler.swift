// SPDX-License-Identifier: Apache-2.0

import Addresses
import NIOCore

/// Holds a client's bytes until its TLS ClientHello is complete, or until it is clear that it never will be.
/// Then it asks whether to hand the bytes on, and leaves.
final class ServerNameHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    /// The result of the wait.
    struct Opening {
        var result: Result<HostName, ClientHelloRefusal>
        /// The version of TLS records that the client understands.
        var recordVersion: UInt16
        /// The number of bytes of the hello.
        var helloLength: Int
        /// The number of bytes that are held, also behind the hello. Whoever carries the connection gives
        /// them back to the budget.
        var count: Int
    }

    private let timeout: TimeAmount
    private let budget: ByteBudget
    private let isCarried: (Opening) -> Bool
    private var reader = ClientHelloReader()
    /// One buffer for all bytes, so that a client that sends single bytes does not cost a buffer for each.
    private var held = ByteBuffer()
    private var isOver = false
    private var deadline: Scheduled<Void>?

    /// - Parameter isCarried: is called once, when the wait is over; returns true if the bytes are handed on.
    init(timeout: TimeAmount, budget: ByteBudget, isCarried: @escaping (Opening) -> Bool) {
        self.timeout = timeout
        self.budget = budget
        self.isCarried = isCarried
    }

    func handlerAdded(context: ChannelHandlerContext) {
        deadline = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) {
            self.end(.failure(.tooSlow), context)
        }
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        guard !isOver else { return context.fireChannelRead(data) }
        guard budget.take(bytes.readableBytes) else { return end(.failure(.noRoom), context) }
        held.writeImmutableBuffer(bytes)
        switch reader.append(bytes.readableBytesView) {
        case .incomplete: break
        case .serverName(let name): end(.success(name), context)
        case .refused(let reason): end(.failure(reason), context)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        if isOver {
            context.fireChannelReadComplete()
        } else {
            context.read()
        }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if !isOver, let event = event as? ChannelEvent, event == .inputClosed {
            end(.failure(.ended), context)
        }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        if !isOver {
            isOver = true
            deadline?.cancel()
            budget.give(held.readableBytes)
        }
        context.fireChannelInactive()
    }

    private func end(_ result: Result<HostName, ClientHelloRefusal>, _ context: ChannelHandlerContext) {
        guard !isOver else { return }
        isOver = true
        deadline?.cancel()
        let count = held.readableBytes
        let opening = Opening(
            result: result, recordVersion: reader.recordVersion, helloLength: reader.count, count: count)
        guard isCarried(opening) else {
            budget.give(count)
            held = ByteBuffer()
            return
        }
        context.fireChannelRead(wrapInboundOut(held))
        context.fireChannelReadComplete()
        context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
    }
}
