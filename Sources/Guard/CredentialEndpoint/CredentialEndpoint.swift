// SPDX-License-Identifier: Apache-2.0

import GuardProtocol
import NIOCore
import NIOHTTP1
import NIOPosix

/// Serves the session's credentials to the AWS SDKs of the sandbox (`AWS_CONTAINER_CREDENTIALS_FULL_URI`), by
/// HTTP on loopback inside the container's namespace, to those who have a role's token.
struct CredentialEndpoint: Sendable {
    /// A request is one line and a few header fields.
    private static let longestRequest = 8192
    private static let lifetime = TimeAmount.seconds(10)
    private static let mostConnections = 64

    let group: any EventLoopGroup
    let roles: [RoleAccess]
    let store: CredentialStore
    let events: EventQueue
    /// The time for which an answer waits for newer credentials.
    let patience: TimeAmount
    private let limit = ConnectionLimit(Self.mostConnections)

    init(
        group: any EventLoopGroup, roles: [RoleAccess], store: CredentialStore, events: EventQueue,
        patience: TimeAmount
    ) {
        self.group = group
        self.roles = roles
        self.store = store
        self.events = events
        self.patience = patience
    }

    /// Serves on a bound TCP socket, which it owns from now on.
    func serve(_ descriptor: CInt) async throws -> any Channel {
        try await ServerBootstrap(group: group)
            .serverChannelInitializer(AcceptPace().hold)
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture {
                    try limit.admit(channel)
                    let pipeline = channel.pipeline.syncOperations
                    let limit = ByteLimitHandler(most: Self.longestRequest, lifetime: Self.lifetime)
                    try pipeline.addHandler(limit)
                    try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
                    try pipeline.addHandler(CredentialHandler(endpoint: self, limit: limit))
                }
            }
            .withBoundSocket(descriptor)
            .get()
    }
}

/// A role of the sandbox, and the token that its path demands.
struct RoleAccess: Sendable {
    var role: CredentialRole
    var token: Secret
}

/// Closes a connection that sends more than a request may have, or takes longer.
final class ByteLimitHandler: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias InboundOut = ByteBuffer

    private let most: Int
    private let lifetime: TimeAmount
    private var count = 0
    private var end: Scheduled<Void>?

    init(most: Int, lifetime: TimeAmount) {
        self.most = most
        self.lifetime = lifetime
    }

    func handlerAdded(context: ChannelHandlerContext) {
        let channel = context.channel
        end = context.eventLoop.scheduleTask(in: lifetime) { channel.close(promise: nil) }
    }

    /// Stops the time limit, since the request is complete. The sender no longer decides how long the answer
    /// takes.
    func stopClock() {
        end?.cancel()
    }

    func handlerRemoved(context: ChannelHandlerContext) {
        end?.cancel()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        count += unwrapInboundIn(data).readableBytes
        guard count <= most else {
            context.close(promise: nil)
            return
        }
        context.fireChannelRead(data)
    }
}
