// SPDX-License-Identifier: Apache-2.0

import Addresses
import FoundationEssentials
import NIOCore
import NIOPosix

/// Asks the host's own name servers, and no others, from the namespace that the guard was started in.
struct HostResolver: UpstreamResolver {
    /// The time for all servers and attempts. The C library inside waits 5 s before it asks again.
    private static let totalLimit = Duration.seconds(5)

    let group: any EventLoopGroup
    /// The settings, read before each lookup. Lookups are few, since answers are kept and merged.
    let source: ResolverSource

    func addresses(of name: DNSName, family: IPAddress.Family) async throws(UpstreamError) -> UpstreamReply {
        let configuration = source.configuration
        let question = DNSQuestion(name: name, type: family == .v4 ? .a : .aaaa)
        let tries = configuration.servers.count * configuration.attempts
        let limit = min(configuration.timeout, max(.seconds(1), Self.totalLimit / tries))
        let deadline = ContinuousClock.now + Self.totalLimit
        for _ in 0..<configuration.attempts {
            for server in configuration.servers {
                let remaining = deadline - .now
                guard remaining > .zero else { break }
                if let reply = await ask(server, question, limit: min(limit, remaining)) { return reply }
            }
        }
        throw .noAnswer(servers: configuration.servers.count)
    }

    private func ask(_ server: NameServer, _ question: DNSQuestion, limit: Duration) async -> UpstreamReply? {
        let query = UpstreamQuery(question)
        do {
            let address = try server.socketAddress()
            var message = try await exchangeByUDP(query, with: address, limit: TimeAmount(limit))
            if message.header.isTruncated {
                message = try await exchangeByTCP(query, with: address, limit: TimeAmount(limit))
            }
            return UpstreamReply(message, question: question)
        } catch {
            return nil
        }
    }

    private func exchangeByUDP(_ query: UpstreamQuery, with server: SocketAddress, limit: TimeAmount)
        async throws
        -> DNSMessage
    {
        let promise = group.next().makePromise(of: DNSMessage.self)
        DatagramBootstrap(group: promise.futureResult.eventLoop)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        EnvelopeHandler(),
                        UpstreamExchangeHandler(
                            query: query, request: ByteBuffer(bytes: query.bytes), limit: limit,
                            promise: promise))
                }
            }
            .connect(to: server)
            .whenFailure { promise.fail($0) }
        return try await promise.futureResult.get()
    }

    private func exchangeByTCP(_ query: UpstreamQuery, with server: SocketAddress, limit: TimeAmount)
        async throws
        -> DNSMessage
    {
        let promise = group.next().makePromise(of: DNSMessage.self)
        ClientBootstrap(group: promise.futureResult.eventLoop)
            .connectTimeout(limit)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers(
                        ByteToMessageHandler(DNSFrameDecoder()),
                        UpstreamExchangeHandler(
                            query: query, request: DNSFrameDecoder.frame(query.bytes), limit: limit,
                            promise: promise))
                }
            }
            .connect(to: server)
            .whenFailure { promise.fail($0) }
        return try await promise.futureResult.get()
    }
}
