// SPDX-License-Identifier: Apache-2.0

import GuardProtocol
import NIOCore
import NIOPosix

/// The sandbox's only name server.
struct DNSServer: Sendable {
    /// The most TCP connections at once, and the time for which one may be silent (RFC 7766 section 6.2.3: a
    /// few seconds).
    private static let mostConnections = 256
    private static let idleLimit = TimeAmount.seconds(10)

    let group: any EventLoopGroup
    let responder: DNSResponder
    let events: EventQueue
    private let limit = ConnectionLimit(Self.mostConnections)

    private let pace = AcceptPace()

    init(group: any EventLoopGroup, responder: DNSResponder, events: EventQueue) {
        self.group = group
        self.responder = responder
        self.events = events
    }

    /// Serves on a bound UDP socket, which it owns from now on.
    func serve(udp descriptor: CInt) throws(GuardError) -> DatagramService {
        let service = DatagramService(
            try DatagramSocket(descriptor), responder: responder, group: group, events: events)
        try service.start()
        return service
    }

    /// Serves on a bound TCP socket, which it owns from now on.
    func serve(tcp descriptor: CInt) async throws -> any Channel {
        try await ServerBootstrap(group: group)
            .serverChannelInitializer(pace.hold)
            .childChannelInitializer { [responder, limit] channel in
                channel.eventLoop.makeCompletedFuture {
                    try limit.admit(channel)
                    try channel.pipeline.syncOperations.addHandlers(
                        IdleStateHandler(readTimeout: Self.idleLimit),
                        ByteToMessageHandler(DNSFrameDecoder()),
                        DNSStreamHandler(responder: responder))
                }
            }
            .withBoundSocket(descriptor)
            .get()
    }
}
