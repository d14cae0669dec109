import NIOCore
import NIOHTTP1
import NIOPosix

/// Where the AWS SDKs of the sandbox get the session's credentials (`AWS_CONTAINER_CREDENTIALS_FULL_URI`): HTTP on
/// loopback inside the container's namespace, for those who have the token.
struct CredentialEndpoint: Sendable {
    /// A request is one line and a few header fields.
    private static let longestRequest = 8192
    private static let lifetime = TimeAmount.seconds(10)
    private static let mostConnections = 64

    let group: any EventLoopGroup
    let token: Secret
    let store: CredentialStore
    let events: EventQueue
    private let limit = ConnectionLimit(Self.mostConnections)

    init(group: any EventLoopGroup, token: Secret, store: CredentialStore, events: EventQueue) {
        self.group = group
        self.token = token
        self.store = store
        self.events = events
    }

    /// Serves on a bound TCP socket, which it owns from now on.
    func serve(_ descriptor: CInt) async throws -> any Channel {
        try await ServerBootstrap(group: group)
            .childChannelInitializer { [self] channel in
                channel.eventLoop.makeCompletedFuture {
                    try limit.admit(channel)
                    let pipeline = channel.pipeline.syncOperations
                    try pipeline.addHandler(ByteLimitHandler(most: Self.longestRequest, lifetime: Self.lifetime))
                    try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
                    try pipeline.addHandler(CredentialHandler(token: token, store: store, events: events))
                }
            }
            .withBoundSocket(descriptor)
            .get()
    }
}
