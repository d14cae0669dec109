// SPDX-License-Identifier: Apache-2.0

import Addresses
import NIOCore
import NIOPosix
import Synchronization

@testable import Guard

/// A name server on loopback, UDP and TCP on one port, that counts what reaches it.
final class FakeNameServer: Sendable {
    typealias Zone = @Sendable (_ question: DNSQuestion, _ transport: DNSTransport) -> DNSMessage?
    /// The bytes of an answer in place of the zone's; no bytes for silence.
    typealias Habit = @Sendable (_ query: DNSMessage) -> [UInt8]?

    private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    private let zone: Zone
    private let habit: Habit
    private let seen = Mutex<[(query: DNSMessage, transport: DNSTransport)]>([])
    private let received = Atomic<Int>(0)
    /// The replies that are sent before the true one, by UDP.
    let forgeries: [@Sendable (DNSMessage) -> [UInt8]]
    let port: UInt16

    /// - Parameters:
    ///   - transports: those that it speaks. By the other, it is not there.
    ///   - habit: answers before the zone does.
    init(
        transports: [DNSTransport] = [.udp, .tcp],
        forgeries: [@Sendable (DNSMessage) -> [UInt8]] = [], habit: @escaping Habit = { _ in nil },
        _ zone: @escaping Zone
    ) async throws {
        self.zone = zone
        self.habit = habit
        self.forgeries = forgeries
        let (udp, tcp) = try Self.socketsOnOnePort()
        port = udp.port
        if transports.contains(.udp) {
            _ = try await DatagramBootstrap(group: group)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        try channel.pipeline.syncOperations.addHandler(Datagrams(self))
                    }
                }
                .withBoundSocket(udp.descriptor).get()
        } else {
            udp.close()
        }
        guard transports.contains(.tcp) else {
            tcp.close()
            return
        }
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
    var queries: [DNSMessage] { seen.withLock { $0.map(\.query) } }
    var transports: [DNSTransport] { seen.withLock { $0.map(\.transport) } }
    var address: NameServer { NameServer(address: IPAddress(v4: 0x7f00_0001), port: port) }

    var resolver: HostResolver { resolver() }

    /// - Parameters:
    ///   - options: those of resolv.conf(5).
    ///   - others: the servers that are asked after this one.
    func resolver(_ options: String = "timeout:1 attempts:2", others: [NameServer] = []) -> HostResolver {
        var configuration = ResolverConfiguration("options \(options)")
        configuration.servers = [address] + others
        return HostResolver(group: group, source: ResolverSource(configuration))
    }

    func stop() async {
        try? await group.shutdownGracefully()
    }

    private func reply(_ bytes: [UInt8], _ transport: DNSTransport) -> (DNSMessage, [UInt8])? {
        received.add(1, ordering: .sequentiallyConsistent)
        guard let query = try? DNSMessage(bytes), let question = query.questions.first else { return nil }
        seen.withLock { $0.append((query, transport)) }
        if let bytes = habit(query) { return bytes.isEmpty ? nil : (query, bytes) }
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
