// SPDX-License-Identifier: Apache-2.0

import Addresses
import NIOCore
import NIOPosix
import Synchronization

@testable import Guard

/// A name server on loopback, UDP and TCP on one port, that counts what reaches it.
final class FakeNameServer: Sendable {
    typealias Zone = @Sendable (_ question: DNSQuestion, _ transport: DNSTransport) -> DNSMessage?

    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    private let zone: Zone
    private let seen = Mutex<[DNSMessage]>([])
    private let received = Atomic<Int>(0)
    /// The replies that are sent before the true one, by UDP.
    let forgeries: [@Sendable (DNSMessage) -> [UInt8]]
    let port: UInt16

    init(forgeries: [@Sendable (DNSMessage) -> [UInt8]] = [], _ zone: @escaping Zone) async throws {
        self.zone = zone
        self.forgeries = forgeries
        let (udp, tcp) = try Self.socketsOnOnePort()
        port = udp.port
        _ = try await DatagramBootstrap(group: group)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(Datagrams(self))
                }
            }
            .withBoundSocket(udp.descriptor).get()
        _ = try await ServerBootstrap(group: group)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        ByteToMessageHandler(DNSFrameDecoder()), Stream(self))
                }
            }
            .withBoundSocket(tcp.descriptor).get()
    }

    private static func socketsOnOnePort() throws -> (udp: TestSocket, tcp: TestSocket) {
        for _ in 0..<20 {
            let tcp = try TestSocket.bound(.tcp)
            if let udp = try? TestSocket.bound(.udp, port: tcp.port) { return (udp, tcp) }
            tcp.close()
        }
        throw TestSocket.Failure(call: "bind", code: 0)
    }

    /// The number of queries, and of packets that are not queries.
    var count: Int { received.load(ordering: .sequentiallyConsistent) }
    var queries: [DNSMessage] { seen.withLock { $0 } }

    var resolver: HostResolver {
        let server = NameServer(address: IPAddress(v4: 0x7f00_0001), port: port)
        var configuration = ResolverConfiguration("options timeout:1 attempts:2")
        configuration.servers = [server]
        return HostResolver(group: group, source: ResolverSource(configuration))
    }

    func stop() async {
        try? await group.shutdownGracefully()
    }

    private func reply(_ bytes: [UInt8], _ transport: DNSTransport) -> (DNSMessage, [UInt8])? {
        received.add(1, ordering: .sequentiallyConsistent)
        guard let query = try? DNSMessage(bytes), let question = query.questions.first else { return nil }
        seen.withLock { $0.append(query) }
        guard var reply = zone(question, transport) else { return nil }
        reply.header.id = query.header.id
        return (query, reply.bytes)
    }

    private final class Datagrams: ChannelInboundHandler {
        typealias InboundIn = AddressedEnvelope<ByteBuffer>
        typealias OutboundOut = AddressedEnvelope<ByteBuffer>
        let server: FakeNameServer
        init(_ server: FakeNameServer) { self.server = server }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            let envelope = unwrapInboundIn(data)
            guard let (query, reply) = server.reply(Array(envelope.data.readableBytesView), .udp) else {
                return
            }
            for bytes in server.forgeries.map({ $0(query) }) + [reply] {
                context.writeAndFlush(
                    wrapOutboundOut(
                        AddressedEnvelope(
                            remoteAddress: envelope.remoteAddress, data: ByteBuffer(bytes: bytes))),
                    promise: nil)
            }
        }
    }

    private final class Stream: ChannelInboundHandler {
        typealias InboundIn = ByteBuffer
        typealias OutboundOut = ByteBuffer
        let server: FakeNameServer
        init(_ server: FakeNameServer) { self.server = server }

        func channelRead(context: ChannelHandlerContext, data: NIOAny) {
            guard let (_, reply) = server.reply(Array(unwrapInboundIn(data).readableBytesView), .tcp) else {
                return
            }
            context.writeAndFlush(wrapOutboundOut(DNSFrameDecoder.frame(reply)), promise: nil)
        }
    }
}
