import FoundationEssentials
import Guard
import Policy

/// Brings together who asked the guard for a host and what the guard reports of it. One request at a time.
actor HostGrants {
    private var waiting: AsyncStream<GuardEvent>.Continuation?

    /// How long the guard may take.
    private static let patience = Duration.seconds(10)

    /// To be told of each host that the guard has allowed.
    func announce(_ event: GuardEvent) {
        waiting?.yield(event)
    }

    /// - Parameter send: Tells the guard.
    /// - Returns: since when the host is allowed.
    func request(_ wanted: TemporaryHost, _ send: @Sendable () async throws -> Void) async throws -> Date {
        let (events, continuation) = AsyncStream.makeStream(of: GuardEvent.self)
        waiting = continuation
        defer { waiting = nil }
        try await send()
        return try await within(Self.patience, or: LaunchError("the guard does not answer")) {
            for await event in events where event.host == wanted.host.name.text { return event.time }
            throw LaunchError("the guard does not answer")
        }
    }
}
