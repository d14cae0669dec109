// SPDX-License-Identifier: Apache-2.0

import GuardProtocol
import NIOCore
import NIOHTTP1

/// Answers one request, then closes the connection, since SDKs ask once an hour. If credentials have ended or
/// seem to be refused, the answer waits for newer ones.
final class CredentialHandler: ChannelInboundHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias OutboundOut = HTTPServerResponsePart

    private let endpoint: CredentialEndpoint
    private let limit: ByteLimitHandler
    private var head: HTTPRequestHead?

    /// - Parameter limit: the handler of the same channel.
    init(endpoint: CredentialEndpoint, limit: ByteLimitHandler) {
        self.endpoint = endpoint
        self.limit = limit
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        switch unwrapInboundIn(data) {
        case .head(let head): self.head = head
        case .body: return
        case .end:
            guard let head else { return }
            self.head = nil
            limit.stopClock()
            obey(CredentialRequest(head, endpoint.roles), context)
        }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        context.close(promise: nil)
    }

    private func obey(_ request: CredentialRequest, _ context: ChannelHandlerContext) {
        switch request {
        case .refused(let refusal): answer(CredentialResponse(refusal), context)
        case .credentials(let role, let asker):
            switch endpoint.store.ask(for: role, by: asker) {
            case .serve(let credentials): serve(credentials, of: role, context)
            case .none, .tooSoon: answer(CredentialResponse(.noCredentials), context)
            case .wait(let why):
                wait(for: role, why, context) { [self] _, context in
                    // Ask once more, so that the store knows who has the new ones.
                    if case .serve(let credentials) = endpoint.store.ask(for: role, by: asker) {
                        serve(credentials, of: role, context)
                    } else if let old = endpoint.store.current(of: role) {
                        serve(old, of: role, context)
                    } else {
                        answer(CredentialResponse(.noCredentials), context)
                    }
                }
            }
        case .renewal(let role):
            switch endpoint.store.renew(role) {
            case .none: answer(CredentialResponse(.noCredentials), context)
            case .serve, .tooSoon: answer(CredentialResponse(.tooSoon), context)
            case .wait(let why):
                wait(for: role, why, context) { [self] isNewer, context in
                    let new = isNewer ? endpoint.store.current(of: role) : nil
                    answer(
                        new.map { CredentialResponse(renewedUntil: $0.expiration) }
                            ?? CredentialResponse(.noNewer),
                        context)
                }
            }
        }
    }

    /// - Parameter why: the reason that cx is told; nil if it was told already.
    private func wait(
        for role: String, _ why: String?, _ context: ChannelHandlerContext,
        then body: @escaping (Bool, ChannelHandlerContext) -> Void
    ) {
        let newer = endpoint.store.newer(of: role, on: context.eventLoop, within: endpoint.patience)
        if let why { endpoint.events.report(GuardEvent(.credentialsWanted(role: role, reason: why))) }
        newer.assumeIsolated().whenComplete { result in
            guard context.channel.isActive else { return }
            body((try? result.get()) ?? false, context)
        }
    }

    private func serve(_ credentials: SessionCredentials, of role: String, _ context: ChannelHandlerContext) {
        endpoint.events.report(GuardEvent(.credentialsServed(role: role)))
        answer(CredentialResponse(credentials), context)
    }

    private func answer(_ response: CredentialResponse, _ context: ChannelHandlerContext) {
        context.write(wrapOutboundOut(.head(response.head)), promise: nil)
        context.write(wrapOutboundOut(.body(.byteBuffer(ByteBuffer(bytes: response.body)))), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)))
            .assumeIsolated()
            .whenComplete { _ in context.close(promise: nil) }
    }
}
