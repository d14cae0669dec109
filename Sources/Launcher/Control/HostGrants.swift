import FoundationEssentials
import Guard
import Policy

/// Brings together who asked the guard for a host and what the guard reports of it. One request at a time.
actor HostGrants {
    private var waiting: AsyncStream<GuardEvent>.Continuation?

    /// How long the guard may take.
    private static let patience = Duration.seconds(10)

    /// To be told of each host that the guard has allowed or withdrawn.
    func announce(_ event: GuardEvent) {
        waiting?.yield(event)
    }

    /// - Parameter send: Tells the guard.
    /// - Returns: until when the host is allowed.
    /// - Throws: why it is not.
    func request(_ wanted: TemporaryHost, _ send: @Sendable () async throws -> Void) async throws -> Date {
        let (events, continuation) = AsyncStream.makeStream(of: GuardEvent.self)
        waiting = continuation
        defer { waiting = nil }
        try await send()
        return try await within(Self.patience, or: LaunchError("the guard does not answer")) {
            for await event in events where Self.isAbout(wanted, event) {
                if event.kind == .hostAllowed { return Self.end(of: wanted, event) }
                // One whose time is over is withdrawn without a reason.
                if let reason = event.reason { throw LaunchError(reason) }
            }
            throw LaunchError("the guard does not answer")
        }
    }

    private static func isAbout(_ wanted: TemporaryHost, _ event: GuardEvent) -> Bool {
        event.host == wanted.host.name.text && event.port.map(wanted.host.ports.contains) != false
    }

    /// Later than what was asked for, where the same was allowed for longer before.
    private static func end(of wanted: TemporaryHost, _ event: GuardEvent) -> Date {
        event.time.addingTimeInterval(event.milliseconds.map { Double($0) / 1000 } ?? Double(wanted.seconds))
    }
}
