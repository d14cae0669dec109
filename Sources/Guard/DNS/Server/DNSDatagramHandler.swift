import NIOCore

/// DNS by UDP: one packet, one answer.
final class DNSDatagramHandler: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>
    typealias OutboundOut = AddressedEnvelope<ByteBuffer>

    /// Queries that wait for a name server, at most; those beyond are answered with SERVFAIL at once.
    private static let mostWaiting = 1024

    private let responder: DNSResponder
    private var waiting = 0

    init(responder: DNSResponder) {
        self.responder = responder
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let envelope = unwrapInboundIn(data)
        switch responder.step(Array(envelope.data.readableBytesView), by: .udp) {
        case .drop: return
        case .reply(let bytes): send(bytes, to: envelope.remoteAddress, context)
        case .lookUp(let query, let key, let name):
            guard waiting < Self.mostWaiting else {
                send(DNSResponder.reply(to: query, .failure), to: envelope.remoteAddress, context)
                return
            }
            lookUp(query, key, name, for: envelope.remoteAddress, context)
        }
    }

    func channelReadComplete(context: ChannelHandlerContext) {
        context.flush()
        context.fireChannelReadComplete()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // A client that did not wait for its answer (ECONNREFUSED) must not end the service for the others.
    }

    private func lookUp(
        _ query: DNSQuery, _ key: LookupKey, _ name: AllowedName, for client: SocketAddress,
        _ context: ChannelHandlerContext
    ) {
        waiting += 1
        let lookup = responder.lookup
        context.eventLoop.makeFutureWithTask { await lookup.outcome(for: key, of: name) }
            .assumeIsolated()
            .whenComplete { result in
                self.waiting -= 1
                let outcome = (try? result.get()) ?? .failure
                self.send(DNSResponder.reply(to: query, outcome), to: client, context)
                context.flush()
            }
    }

    private func send(_ bytes: [UInt8], to client: SocketAddress, _ context: ChannelHandlerContext) {
        // A client that sends faster than it reads loses answers, as with UDP anywhere.
        guard context.channel.isWritable else { return }
        let envelope = AddressedEnvelope(remoteAddress: client, data: ByteBuffer(bytes: bytes))
        context.write(wrapOutboundOut(envelope), promise: nil)
    }
}
