// SPDX-License-Identifier: Apache-2.0

import Addresses
import Glibc
import GuardProtocol
import NIOCore
import NIOPosix

/// Carries the sandbox's connections to their destinations from the guard's own namespace, if a decider
/// allows it. The kernel has decided before. This is the second decision, on grounds of its own.
struct Relay: Sendable {
    /// The most connections that the kernel completes before they are accepted.
    private static let backlog: CInt = 1024

    let group: any EventLoopGroup
    let deciders: [any ConnectionDecider]
    let events: EventQueue
    let limits: RelayLimits
    let connections: OpenConnections
    let originalDestination: @Sendable (any Channel) -> EventLoopFuture<Endpoint?>
    private let dialer: Dialer
    private let limit: ConnectionLimit
    private let pace = AcceptPace()
    private let budget: ByteBudget
    private let room: RelayRoom

    init(
        group: any EventLoopGroup, deciders: [any ConnectionDecider], events: EventQueue,
        limits: RelayLimits = RelayLimits(), route: ProxyRoute? = nil,
        connections: OpenConnections = OpenConnections(),
        originalDestination: @escaping @Sendable (any Channel) -> EventLoopFuture<Endpoint?> =
            OriginalDestination.find
    ) {
        self.group = group
        self.deciders = deciders
        self.events = events
        self.limits = limits
        self.connections = connections
        self.originalDestination = originalDestination
        room = RelayRoom(
            limits.bytes, reads: limits.read, window: limits.window, windows: limits.windows, events: events)
        dialer = Dialer(limits: limits, room: room, route: route)
        limit = ConnectionLimit(limits.connections)
        budget = ByteBudget(limits.helloBytes)
    }

    /// Serves on a bound TCP socket, which it owns from now on.
    func serve(_ descriptor: CInt) async throws -> any Channel {
        let channel = try await ServerBootstrap(group: group)
            .serverChannelInitializer(pace.hold)
            .childChannelOption(.autoRead, value: false)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelOption(.recvAllocator, value: SharedReadAllocator(limits.read, room: room))
            .childChannelOption(.writeBufferWaterMark, value: limits.waterMark)
            .childChannelOption(.socketOption(.so_keepalive), value: 1)
            .childChannelOption(RelayLimits.unsentOption, value: limits.unsentInKernel)
            .childChannelInitializer { client in
                client.eventLoop.makeCompletedFuture {
                    try client.pipeline.syncOperations.addHandlers(
                        RelayArrivalHandler(relay: self), RelayHandler(room))
                }
            }
            .withBoundSocket(descriptor)
            .get()
        // NIO has called listen with 128 (listen(2): a second call sets the backlog).
        _ = listen(descriptor, Self.backlog)
        return channel
    }

    /// Decides on a connection as soon as it is there.
    func receive(_ client: any Channel) {
        do {
            try limit.admit(client)
        } catch {
            refuse(client, nil, .tooMany)
            return
        }
        room.enter(client)
        originalDestination(client).whenComplete { result in
            guard case .success(let found) = result, let destination = found,
                let listener = client.localAddress.flatMap(Endpoint.init)
            else {
                refuse(client, nil, .unknownDestination)
                return
            }
            let connection = RelayConnection(destination: destination, listener: listener)
            switch verdict(on: connection) {
            case .refuse(let reason):
                refuse(client, destination, reason)
            case .carry(let host):
                dial(RelayRecord(host: host, destination: destination), for: client)
            case .readServerName:
                readServerName(of: connection, from: client)
            }
        }
    }

    private func verdict(on connection: RelayConnection) -> ConnectionVerdict {
        for decider in deciders {
            if let verdict = decider.decide(connection) { return verdict }
        }
        return .refuse(.notLeased)
    }

    private func refuse(_ client: any Channel, _ destination: Endpoint?, _ reason: ConnectionRefusal) {
        report(.connection(destination, Reason(reason)))
        client.reset()
    }

    private func report(_ refusal: Refusal) {
        events.report(GuardEvent(.refused(refusal)))
    }

    // MARK: Server names

    /// Reads the server name. Nobody is dialled before it is known, so no server sees connections that are
    /// refused.
    private func readServerName(of connection: RelayConnection, from client: any Channel) {
        let handler = ServerNameHandler(timeout: limits.helloTimeout, budget: budget) { opening in
            carries(connection, from: client, opening)
        }
        do {
            try client.pipeline.syncOperations.addHandler(handler, position: .first)
        } catch {
            client.reset()
        }
    }

    /// Decides once more, now with the name. A lease from when the connection came may have ended since.
    private func carries(
        _ connection: RelayConnection, from client: any Channel, _ opening: ServerNameHandler.Opening
    ) -> Bool {
        let destination = connection.destination
        switch opening.result {
        case .failure(let reason):
            report(.serverName(reason.offered, destination, reason.reason))
        case .success(let name):
            var connection = connection
            connection.serverName = name
            switch verdict(on: connection) {
            case .carry(let host):
                guard watches(client, to: destination, name, opening) else {
                    client.reset()
                    return false
                }
                dial(RelayRecord(host: host, destination: destination), for: client, holding: opening.count)
                return true
            case .refuse(.serverName), .readServerName:
                report(.serverName(name.text, destination, Reason(.notLeased)))
            case .refuse(let reason):
                report(.connection(destination, host: name.text, Reason(reason)))
            }
        }
        // The reset comes when the kernel has the alert, so the client reads the alert first.
        client.writeAndFlush(ByteBuffer(bytes: TLSAlert.accessDenied(version: opening.recordVersion)))
            .whenComplete { _ in client.reset() }
        return false
    }

    /// Watches the rest of the handshake, after the watch over its beginning.
    private func watches(
        _ client: any Channel, to destination: Endpoint, _ name: HostName,
        _ opening: ServerNameHandler.Opening
    ) -> Bool {
        let pipeline = client.pipeline.syncOperations
        let handler = HandshakeHandler(
            watch: HandshakeWatch(name: name, helloLength: opening.helloLength), timeout: limits.helloTimeout,
            budget: budget
        ) { report(.serverName($0.offered ?? name.text, destination, $0.reason)) }
        do {
            try pipeline.addHandler(handler, position: .before(try pipeline.handler(type: RelayHandler.self)))
            return true
        } catch {
            return false
        }
    }

    // MARK: Carrying

    /// - Parameter count: the bytes of the client that are held until then, of the budget.
    private func dial(_ record: RelayRecord, for client: any Channel, holding count: Int = 0) {
        guard connections.add(client, host: record.host, port: record.destination.port) else {
            budget.give(count)
            refuse(client, record.destination, .notLeased)
            return
        }
        dialer.dial(record.destination, named: record.host, on: client.eventLoop).whenComplete { result in
            budget.give(count)
            switch result {
            case .success(let server): carry(client, server, record)
            case .failure(let error):
                events.report(record.failed(error))
                client.reset()
            }
        }
    }

    private func carry(_ client: any Channel, _ server: any Channel, _ record: RelayRecord) {
        guard client.isActive, server.isActive,
            let inner = try? client.pipeline.syncOperations.handler(type: RelayHandler.self),
            let outer = try? server.pipeline.syncOperations.handler(type: RelayHandler.self)
        else {
            client.reset()
            server.reset()
            return
        }
        events.report(record.opened())
        let ends = NIOLoopBound((inner, outer), eventLoop: client.eventLoop)
        client.closeFuture.and(server.closeFuture).whenComplete { _ in
            events.report(record.closed(bytesOut: ends.value.0.count, bytesIn: ends.value.1.count))
        }
        // A server that never reads would keep the bytes of a client that is gone, and no limit would count
        // them.
        client.closeFuture.whenComplete { _ in
            let end = server.eventLoop.scheduleTask(in: limits.farewell) { server.reset() }
            server.closeFuture.whenComplete { _ in end.cancel() }
        }
        inner.join(outer)
        // From now on both read.
        for channel in [client, server] {
            channel.setOption(.autoRead, value: true).whenFailure { _ in channel.reset() }
        }
    }
}

/// Hands an accepted connection to the relay as soon as it can be closed again.
final class RelayArrivalHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    private let relay: Relay

    init(relay: Relay) {
        self.relay = relay
    }

    func channelActive(context: ChannelHandlerContext) {
        relay.receive(context.channel)
        context.fireChannelActive()
    }
}
