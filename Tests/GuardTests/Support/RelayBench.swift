import NIOCore
import NIOPosix
import Policy

@testable import Guard

/// A relay on loopback, whose every connection was meant for one listener of the test's.
final class RelayBench: Sendable {
    /// Speaks for every connection.
    struct CarryAll: ConnectionDecider {
        func decide(_ connection: RelayConnection) -> ConnectionVerdict? { .carry(HostName("allowed.example.com")) }
    }

    let group = MultiThreadedEventLoopGroup(numberOfThreads: 2)
    let log = EventLog()
    let port: UInt16
    /// The destination.
    let listener: TestSocket

    init(
        deciders: [any ConnectionDecider] = [CarryAll()], limits: RelayLimits = RelayLimits(), isIPv6: Bool = false,
        isListening: Bool = true, connections: OpenConnections = OpenConnections(),
        originalDestination: (@Sendable (any Channel) -> EventLoopFuture<Endpoint?>)? = nil
    ) async throws {
        listener = try TestSocket.bound(.tcp, isIPv6: isIPv6, listening: isListening)
        let target = Endpoint(isIPv6 ? IPAddress(v6: 1) : IPAddress(v4: 0x7f00_0001), listener.port)
        let socket = try TestSocket.bound(.tcp, isIPv6: isIPv6)
        port = socket.port
        let relay = Relay(
            group: group, deciders: deciders, events: log.queue, limits: limits, connections: connections,
            originalDestination: originalDestination ?? { $0.eventLoop.makeSucceededFuture(target) })
        _ = try await relay.serve(socket.descriptor)
    }

    func stop() async {
        listener.close()
        try? await group.shutdownGracefully()
        log.queue.finish()
    }

    /// A client and the connection that the relay made for it, blocking.
    func pair(receiveBuffer: CInt? = nil) throws -> (client: TestSocket, server: TestSocket) {
        let client = try TestSocket.connected(
            .tcp, to: port, isIPv6: listener.isIPv6, receiveBuffer: receiveBuffer)
        return (client, try listener.accept())
    }
}
