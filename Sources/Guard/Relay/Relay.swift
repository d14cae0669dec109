import NIOCore
import NIOPosix
import Policy

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Carries the sandbox's connections to where they were meant to go, from the guard's own namespace, if a decider speaks
/// for them. The kernel has decided before; this is the second time, on its own grounds.
struct Relay: Sendable {
    /// Connections that the kernel completes before they are accepted.
    private static let backlog: CInt = 1024

    let group: any EventLoopGroup
    let deciders: [any ConnectionDecider]
    let events: EventQueue
    let limits: RelayLimits
    let connections: OpenConnections
    let originalDestination: @Sendable (any Channel) -> EventLoopFuture<Endpoint?>
    private let limit: ConnectionLimit

    init(
        group: any EventLoopGroup, deciders: [any ConnectionDecider], events: EventQueue,
        limits: RelayLimits = RelayLimits(), connections: OpenConnections = OpenConnections(),
        originalDestination: @escaping @Sendable (any Channel) -> EventLoopFuture<Endpoint?> = OriginalDestination.find
    ) {
        self.group = group
        self.deciders = deciders
        self.events = events
        self.limits = limits
        self.connections = connections
        self.originalDestination = originalDestination
        limit = ConnectionLimit(limits.connections)
    }

    /// Serves on a bound TCP socket, which it owns from now on.
    func serve(_ descriptor: CInt) async throws -> any Channel {
        let channel = try await ServerBootstrap(group: group)
            .childChannelOption(.autoRead, value: false)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
            .childChannelOption(.maxMessagesPerRead, value: 1)
            .childChannelOption(.recvAllocator, value: allocator)
            .childChannelOption(.writeBufferWaterMark, value: waterMark)
            .childChannelOption(.socketOption(.so_keepalive), value: 1)
            .childChannelInitializer { client in
                client.eventLoop.makeCompletedFuture {
                    try client.pipeline.syncOperations.addHandlers(RelayArrivalHandler(relay: self), RelayHandler())
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
        originalDestination(client).whenComplete { result in
            guard case .success(let found) = result, let destination = found,
                let listener = client.localAddress.flatMap(Endpoint.init)
            else {
                refuse(client, nil, .unknownDestination)
                return
            }
            switch verdict(on: RelayConnection(destination: destination, listener: listener)) {
            case .refuse(let reason):
                refuse(client, destination, reason)
            case .carry(let host):
                dial(destination, for: RelayRecord(host: host, destination: destination), client)
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
        events.report(
            GuardEvent(
                .connectionRefused, address: destination?.address, port: destination?.port, protocol: "tcp",
                reason: reason.rawValue))
        client.reset()
    }

    /// Dials exactly the address that the sandbox asked for, whatever the name stands for by now.
    private func dial(_ destination: Endpoint, for record: RelayRecord, _ client: any Channel) {
        guard connections.add(client, host: record.host, port: destination.port) else {
            refuse(client, destination, .notLeased)
            return
        }
        let address: SocketAddress
        do {
            address = try SocketAddress(destination.address, port: destination.port)
        } catch {
            refuse(client, destination, .unknownDestination)
            return
        }
        ClientBootstrap(group: client.eventLoop)
            .connectTimeout(limits.connectTimeout)
            .channelOption(.autoRead, value: false)
            .channelOption(.allowRemoteHalfClosure, value: true)
            .channelOption(.maxMessagesPerRead, value: 1)
            .channelOption(.recvAllocator, value: allocator)
            .channelOption(.writeBufferWaterMark, value: waterMark)
            .channelOption(.socketOption(.so_keepalive), value: 1)
            .channelInitializer { server in
                server.eventLoop.makeCompletedFuture { try server.pipeline.syncOperations.addHandler(RelayHandler()) }
            }
            .connect(to: address)
            .whenComplete { result in
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
        inner.join(outer)
        // From here on both read.
        for channel in [client, server] {
            channel.setOption(.autoRead, value: true).whenFailure { _ in channel.reset() }
        }
    }

    private var allocator: AdaptiveRecvByteBufferAllocator {
        AdaptiveRecvByteBufferAllocator(
            minimum: limits.read.lowerBound, initial: limits.read.lowerBound, maximum: limits.read.upperBound)
    }

    private var waterMark: ChannelOptions.Types.WriteBufferWaterMark {
        ChannelOptions.Types.WriteBufferWaterMark(low: limits.unsent.lowerBound, high: limits.unsent.upperBound)
    }
}
