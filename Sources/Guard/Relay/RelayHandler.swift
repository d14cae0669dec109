// SPDX-License-Identifier: Apache-2.0

import Glibc
import NIOCore

/// One end of a carried connection. It hands what its channel receives to the other end, at the pace of that
/// end, and ends as that end does. Both ends live on one event loop.
///
/// Bytes that wait to be sent count by the memory that they take, not by their length. A client that sends
/// single bytes would take a buffer for each.
final class RelayHandler: ChannelDuplexHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let room: RelayRoom
    private var other: RelayHandler?
    private var context: ChannelHandlerContext?
    private var isReadHeld = false
    /// True if the channel has received its last byte.
    private var isInputOver = false
    /// True if the channel was asked to send its last byte.
    private var isOutputOver = false
    private var hasFailed = false
    /// The bytes that came before the other end was there. When a client has closed its side, NIO reads to
    /// the end even though nobody asked it to. That is at most what the kernel has taken for the connection.
    private var held: [ByteBuffer] = []
    /// The memory of the bytes that wait to be sent by this end's channel.
    private var queued = 0
    /// The number of received bytes.
    private(set) var count = 0
    private var isBufferFixed = false
    /// The value of `count` at which the window is limited again.
    private var nextWindow = 0

    /// The number of bytes after which the limit is set again, to each connection's share at that time. The
    /// kernel widens a window again while its reader is fast, whatever its limit was (tcp_rcv_space_adjust of
    /// net/ipv4/tcp_input.c).
    private static let windowInterval = 262_144

    init(_ room: RelayRoom) {
        self.room = room
    }

    /// Joins the two ends of one connection, and hands over what they hold.
    func join(_ other: RelayHandler) {
        self.other = other
        other.other = self
        handOver()
        other.handOver()
    }

    private func handOver() {
        let waiting = held
        dropHeld()
        for bytes in waiting where other?.send(bytes) == false { return cut() }
        other?.context?.flush()
        if isInputOver { other?.finish() }
    }

    func handlerAdded(context: ChannelHandlerContext) {
        self.context = context
        limitWindow(context.channel)
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        other = nil
        dropHeld()
    }

    private func dropHeld() {
        held.forEach { room.give($0.storageCapacity) }
        held = []
    }

    // MARK: Receiving

    /// Reads only while the other end can send. What cannot be sent stays in the kernel, and slows its sender
    /// down.
    func read(context: ChannelHandlerContext) {
        if other?.canSend == true {
            context.read()
        } else {
            isReadHeld = true
        }
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let bytes = unwrapInboundIn(data)
        count += bytes.readableBytes
        if count >= nextWindow { limitWindow(context.channel) }
        if let other {
            if !other.send(bytes) { cut() }
        } else if room.take(bytes.storageCapacity) {
            held.append(bytes)
        } else {
            cut()
        }
    }

    private func limitWindow(_ channel: any Channel) {
        nextWindow = count + Self.windowInterval
        if room.isCrowded, !isBufferFixed {
            isBufferFixed = true
            channel.setOption(.socketOption(.so_rcvbuf), value: RelayLimits.crowdedBuffer)
                .whenFailure { _ in channel.reset() }
        }
        channel.setOption(RelayLimits.windowOption, value: room.window).whenFailure { _ in channel.reset() }
    }

    /// Cuts the connection for want of room. It can come to this since NIO reads to the end when a peer has
    /// closed its side, even though nobody asked it to.
    private func cut() {
        guard !hasFailed else { return }
        hasFailed = true
        room.reportCut()
        context?.channel.reset()
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        other?.context?.flush()
        context.fireChannelReadComplete()
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if let event = event as? ChannelEvent, event == .inputClosed {
            isInputOver = true
            other?.finish()
        }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        hasFailed = true
        context.channel.reset()
    }

    func channelInactive(context: ChannelHandlerContext) {
        // NIO closes an end that has sent its last byte when it receives its last, without another event. Any
        // other end that is gone was cut, and the other side must see a cut too, not a proper end.
        if !hasFailed, isInputOver || isOutputOver {
            other?.finish()
        } else {
            other?.context?.channel.reset()
        }
        context.fireChannelInactive()
    }

    // MARK: Sending

    private var canSend: Bool {
        guard let context, context.channel.isWritable else { return false }
        return queued == 0 || queued < room.share && !room.isTight
    }

    /// Sends bytes. Returns false if there is no room for them.
    private func send(_ bytes: ByteBuffer) -> Bool {
        guard let context else { return true }
        let size = bytes.storageCapacity
        guard room.take(size) else { return false }
        queued += size
        let sent = context.eventLoop.makePromise(of: Void.self)
        sent.futureResult.assumeIsolated().whenComplete { result in
            // NIO closes a channel that cannot be written to without another event.
            if case .failure = result { self.hasFailed = true }
            self.queued -= size
            self.room.give(size)
            if self.canSend { self.other?.resumeReading() }
        }
        context.write(wrapOutboundOut(bytes), promise: sent)
        return true
    }

    func channelWritabilityChanged(context: ChannelHandlerContext) {
        if canSend { other?.resumeReading() }
        context.fireChannelWritabilityChanged()
    }

    private func resumeReading() {
        guard isReadHeld else { return }
        isReadHeld = false
        context?.read()
    }

    /// Sends what is left, then the end of the stream.
    ///
    /// The end must come last. If the input is over, NIO turns closing the output into closing the channel,
    /// and throws away what is not sent yet. The empty write completes after all writes before it.
    private func finish() {
        guard !isOutputOver, let context else { return }
        isOutputOver = true
        context.writeAndFlush(wrapOutboundOut(ByteBuffer()))
            .assumeIsolated()
            .whenSuccess { context.close(mode: .output, promise: nil) }
    }
}

extension Channel {
    /// Ends a TCP connection with a reset, so that the other side fails at once instead of waiting for data.
    /// It closes with a linger time of zero (socket(7), SO_LINGER), and unsent bytes are lost.
    func reset() {
        guard let options = self as? any SocketOptionProvider else {
            close(promise: nil)
            return
        }
        options.setSoLinger(linger(l_onoff: 1, l_linger: 0)).whenComplete { _ in self.close(promise: nil) }
    }
}
