import NIOCore
import NIOHTTP1

/// Answers one request, then closes: the SDKs ask once an hour.
/// Promise K2 (docs/security.md).
final class CredentialHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let token: Secret
    private let store: CredentialStore
    private let events: EventQueue
    private var head: HTTPRequestHead?

    init(token: Secret, store: CredentialStore, events: EventQueue) {
        self.token = token
        self.store = store
        self.events = events
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): self.head = head
        case .body: return
        case .end:
            guard let head else { return }
            self.head = nil
            answer(head, context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
        let response = CredentialResponse(to: head, token: token, store: store)
        if response.status == .ok {
            events.report(GuardEvent(.credentialsServed))
        }
        context.write(wrapOutboundOut(.head(response.head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)))
            .assumeIsolated()
            .whenComplete { _ in context.close(promise: nil) }
    }
}
