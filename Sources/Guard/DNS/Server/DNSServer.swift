import NIOCore
import NIOPosix

/// The sandbox's only name server.
struct DNSServer: Sendable {
    /// TCP connections at once, and how long one may be silent (RFC 7766 section 6.2.3: a few seconds).
    private static let mostConnections = 256
    private static let idleLimit = TimeAmount.seconds(10)
    /// A query has one question and options: far below this. What is longer is cut, and so malformed.
    private static let longestQuery = 2048
    /// How many packets are taken from the kernel at once.
    private static let packetsPerRead = 16

    let group: any EventLoopGroup
    let responder: DNSResponder
    private let limit = ConnectionLimit(Self.mostConnections)

    init(group: any EventLoopGroup, responder: DNSResponder) {
        self.group = group
        self.responder = responder
    }

    /// Serves on a bound UDP socket, which it owns from now on.
    func serve(udp descriptor: CInt) async throws -> any Channel {
        try await DatagramBootstrap(group: group)
            .channelOption(
                .recvAllocator,
                value: FixedSizeRecvByteBufferAllocator(capacity: Self.longestQuery * Self.packetsPerRead)
            )
            .channelOption(.datagramVectorReadMessageCount, value: Self.packetsPerRead)
            .channelInitializer { [responder] channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(DNSDatagramHandler(responder: responder))
                }
            }
            .withBoundSocket(descriptor)
            .get()
    }

    /// Serves on a bound TCP socket, which it owns from now on.
    func serve(tcp descriptor: CInt) async throws -> any Channel {
        try await ServerBootstrap(group: group)
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
