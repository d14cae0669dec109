// SPDX-License-Identifier: Apache-2.0

import Addresses
import Glibc
import NIOCore
import NIOPosix
import Testing

@testable import Guard
@testable import GuardProtocol

/// A relay on loopback. Every connection to it was meant for one listener of the test.
final class RelayBench: Sendable {
    /// Carries every connection.
    struct CarryAll: ConnectionDecider {
        func decide(_ connection: RelayConnection) -> ConnectionVerdict? {
            .carry(HostName("allowed.example.com"))
        }
    }

    let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
    let log = EventLog()
    let port: UInt16
    /// The destination, or the proxy on the way to it.
    let listener: TestSocket

    /// Knows no name.
    private struct NoResolver: UpstreamResolver {
        func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError)
            -> UpstreamReply
        {
            .noSuchName
        }
    }

    /// - Parameter proxy: the URL of a proxy, with `PORT` for the listener's.
    init(
        deciders: [any ConnectionDecider] = [CarryAll()], limits: RelayLimits = RelayLimits(),
        isIPv6: Bool = false,
        isListening: Bool = true, proxy: String? = nil, connections: OpenConnections = OpenConnections(),
        originalDestination: (@Sendable (any Channel) -> EventLoopFuture<Endpoint?>)? = nil
    ) async throws {
        listener = try TestSocket.bound(.tcp, isIPv6: isIPv6, listening: isListening)
        let target = Endpoint(isIPv6 ? IPAddress(v6: 1) : IPAddress(v4: 0x7f00_0001), listener.port)
        let socket = try TestSocket.bound(.tcp, isIPv6: isIPv6)
        port = socket.port
        let url = proxy.map { $0.replacing("PORT", with: "\(target.port)") }
        let relay = Relay(
            group: group, deciders: deciders, events: log.queue, limits: limits,
            route: url.flatMap(UpstreamProxy.init).map { ProxyRoute(proxy: $0, resolver: NoResolver()) },
            connections: connections,
            originalDestination: originalDestination ?? { $0.eventLoop.makeSucceededFuture(target) })
        _ = try await relay.serve(socket.descriptor)
    }

    func stop() async {
        listener.close()
        try? await group.shutdownGracefully()
        log.queue.finish()
    }

    /// True if nobody has come to the listener, and nobody comes within 200 ms.
    func nobodyCame() async throws -> Bool {
        try await blocking { [listener] in
            var poll = pollfd(fd: listener.descriptor, events: Int16(POLLIN), revents: 0)
            return Glibc.poll(&poll, 1, 200) == 0
        }
    }

    /// Returns a client and the connection that the relay made for it, both blocking.
    func pair(receiveBuffer: CInt? = nil) throws -> (client: TestSocket, server: TestSocket) {
        let client = try TestSocket.connected(
            .tcp, to: port, isIPv6: listener.isIPv6, receiveBuffer: receiveBuffer)
        return (client, try listener.accept())
    }
}

/// A relay. Every connection to it goes to an address that is leased for names, on a port with TLS.
struct LeasedRelay {
    let bench: RelayBench
    let leases: LeaseTable
    let target: Endpoint
    var port: UInt16 { bench.port }

    /// - Parameter port: the destination's port on loopback; by default that of the bench's own listener.
    init(_ limits: RelayLimits = RelayLimits(), networks: [AllowedNetwork] = [], to port: UInt16? = nil)
        async throws
    {
        let leases = LeaseTable()
        let loopback = IPAddress(v4: 0x7f00_0001)
        var find: (@Sendable (any Channel) -> EventLoopFuture<Endpoint?>)?
        if let port { find = { $0.eventLoop.makeSucceededFuture(Endpoint(loopback, port)) } }
        bench = try await RelayBench(
            deciders: [
                LeaseDecider(leases: leases), NetworkDecider(networks: networks),
                ServerNameDecider(leases: leases),
            ], limits: limits, originalDestination: find)
        self.leases = leases
        target = Endpoint(loopback, port ?? bench.listener.port)
    }

    func grant(
        _ host: String, tls: Bool = true, for lifetime: Duration = .seconds(60), at address: IPAddress? = nil
    )
        throws
    {
        leases.grant(
            [address ?? target.address],
            Lease(
                host: try #require(HostName(host)), ports: [target.port], tlsPorts: tls ? [target.port] : [],
                end: .now + lifetime))
    }
}
