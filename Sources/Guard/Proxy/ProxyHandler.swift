// SPDX-License-Identifier: Apache-2.0

import Addresses
import GuardProtocol
import NIOCore

/// Asks a proxy for a tunnel on a new connection to it, and leaves the pipeline when the tunnel stands.
final class ProxyHandler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let request: Secret
    private let timeout: TimeAmount
    private let established: EventLoopPromise<Void>
    private var reader = ProxyAnswerReader()
    private var isOver = false
    private var deadline: Scheduled<Void>?

    private init(request: Secret, timeout: TimeAmount, established: EventLoopPromise<Void>) {
        self.request = request
        self.timeout = timeout
        self.established = established
    }

    /// Opens a tunnel. Callers are on the channel's loop.
    /// - Returns: the channel, when it leads to the destination. If it does not, the channel is closed.
    static func openTunnel(on channel: any Channel, request: Secret, timeout: TimeAmount)
        -> EventLoopFuture<any Channel>
    {
        let promise = channel.eventLoop.makePromise(of: Void.self)
        do {
            try channel.pipeline.syncOperations.addHandler(
                ProxyHandler(request: request, timeout: timeout, established: promise), position: .first)
        } catch {
            promise.fail(error)
        }
        return promise.futureResult.map { channel }
    }

    func handlerAdded(context: ChannelHandlerContext) {
        deadline = context.eventLoop.assumeIsolated().scheduleTask(in: timeout) {
            self.fail(.tooSlow, context)
        }
        context.writeAndFlush(wrapOutboundOut(ByteBuffer(string: request.reveal())), promise: nil)
        context.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard !isOver else { return context.fireChannelRead(data) }
        switch reader.append(unwrapInboundIn(data).readableBytesView) {
        case .incomplete: break
        case .failed(let error): fail(error, context)
        case .established(let rest):
            isOver = true
            deadline?.cancel()
            // The relay's handler holds it until both ends are there.
            if !rest.isEmpty { context.fireChannelRead(wrapInboundOut(ByteBuffer(bytes: rest))) }
            established.succeed()
            context.pipeline.syncOperations.removeHandler(context: context, promise: nil)
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
        if !isOver, let event = event as? ChannelEvent, event == .inputClosed { fail(.ended, context) }
        context.fireUserInboundEventTriggered(event)
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        if !isOver { fail(.ended, context) }
        context.fireErrorCaught(error)
    }

    func channelInactive(context: ChannelHandlerContext) {
        if !isOver { fail(.ended, context) }
        context.fireChannelInactive()
    }

    private func fail(_ error: ProxyError, _ context: ChannelHandlerContext) {
        guard !isOver else { return }
        isOver = true
        deadline?.cancel()
        established.fail(error)
        context.close(promise: nil)
    }
}

/// Knows where a proxy is now.
actor ProxyRoute {
    /// The time, in seconds, for which an address with a shorter TTL is used. A lookup for each connection
    /// helps nobody.
    private static let shortestLife: UInt32 = 30

    nonisolated let proxy: UpstreamProxy
    private let resolver: any UpstreamResolver
    private var known: (endpoints: [Endpoint], end: ContinuousClock.Instant)?

    init(proxy: UpstreamProxy, resolver: any UpstreamResolver) {
        self.proxy = proxy
        self.resolver = resolver
    }

    /// Returns every endpoint to dial, in order. The proxy is the user's own setting, so it may be private or
    /// on this machine.
    func endpoints() async throws -> [Endpoint] {
        if let address = IPAddress(proxy.host) { return [Endpoint(address, proxy.port)] }
        guard let host = HostName(proxy.host) else {
            return [IPAddress(v4: 0x7f00_0001), IPAddress(v6: 1)].map { Endpoint($0, proxy.port) }
        }
        if let known, known.end > .now { return known.endpoints }
        var failure: any Error = ProxyError.notFound
        for family in [IPAddress.Family.v4, .v6] {
            do {
                let reply = try await resolver.addresses(of: DNSName(host), family: family)
                guard case .addresses(let addresses, let ttl) = reply else { continue }
                let endpoints = addresses.map { Endpoint($0, proxy.port) }
                known = (endpoints, .now + .seconds(Int64(max(ttl, Self.shortestLife))))
                return endpoints
            } catch {
                // The other family may still be answered.
                failure = error
            }
        }
        throw failure
    }
}
