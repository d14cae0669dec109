// SPDX-License-Identifier: Apache-2.0

import Addresses
import Firewall
import GuardProtocol
import NIOCore
import NIOPosix

/// Makes connections to the outside, directly or through a proxy.
struct Dialer: Sendable {
    let limits: RelayLimits
    let room: RelayRoom
    let route: ProxyRoute?

    /// Dials exactly the address that the sandbox asked for, whatever the name stands for by now. Only a
    /// proxy is told the name, if there is one, so that its own rules by name apply. An address that stands for
    /// a name goes nowhere without one.
    /// - Returns: a channel on this loop that reads when it is told to and ends in a `RelayHandler`.
    func dial(_ destination: Endpoint, named host: HostName?, on loop: any EventLoop) -> EventLoopFuture<
        any Channel
    > {
        guard let route else { return connect(to: destination, on: loop) }
        guard host != nil || !SandboxAddress.names.contains(destination.address) else {
            return loop.makeFailedFuture(ProxyError.nameless)
        }
        let target = host.map { Endpoint.text($0.text, destination.port) } ?? "\(destination)"
        let request = route.proxy.request(for: target)
        return loop.makeFutureWithTask { try await route.endpoints() }
            .flatMap { connect(toOneOf: $0[...], on: loop) }
            .flatMap { ProxyHandler.openTunnel(on: $0, request: request, timeout: limits.proxyTimeout) }
    }

    /// Connects to the first endpoint that can be reached.
    private func connect(toOneOf endpoints: ArraySlice<Endpoint>, on loop: any EventLoop)
        -> EventLoopFuture<any Channel>
    {
        guard let first = endpoints.first else { return loop.makeFailedFuture(ProxyError.notFound) }
        let connected = connect(to: first, on: loop)
        guard endpoints.count > 1 else { return connected }
        return connected.flatMapError { _ in connect(toOneOf: endpoints.dropFirst(), on: loop) }
    }

    private func connect(to endpoint: Endpoint, on loop: any EventLoop) -> EventLoopFuture<any Channel> {
        let address: SocketAddress
        do {
            address = try SocketAddress(endpoint.address, port: endpoint.port)
        } catch {
            return loop.makeFailedFuture(error)
        }
        return ClientBootstrap(group: loop)
            .connectTimeout(limits.connectTimeout)
            .channelOption(.autoRead, value: false)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelOption(.maxMessagesPerRead, value: 1)
            .channelOption(.recvAllocator, value: SharedReadAllocator(limits.read, room: room))
            .channelOption(.writeBufferWaterMark, value: limits.waterMark)
            .channelOption(.socketOption(.so_keepalive), value: 1)
            .channelOption(RelayLimits.unsentOption, value: limits.unsentInKernel)
            .channelInitializer { server in
                server.eventLoop.makeCompletedFuture {
                    try server.pipeline.syncOperations.addHandler(RelayHandler(room))
                }
            }
            .connect(to: address)
    }
}
