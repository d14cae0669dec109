import FoundationEssentials
import GuardProtocol
import Policy

/// Brings together who asked the guard for a host and what the guard answers, by the request's number: any
/// number of requests may wait at once, for the same host, too.
actor HostGrants {
    private var waiting: [Int: AsyncStream<GuardEvent>.Continuation] = [:]
    private var last = 0

    /// How long the guard may take.
    private static let patience = Duration.seconds(10)

    /// To be told of what the guard has allowed, or taken back at once, when it is on record.
    func answer(_ request: Int, _ event: GuardEvent) {
        waiting[request]?.yield(event)
    }

    /// - Parameter send: Tells the guard.
    /// - Returns: until when the host is allowed.
    /// - Throws: why it is not.
    func request(_ wanted: TemporaryHost, _ send: @Sendable (TemporaryHost) async throws -> Void) async throws
        -> Date
    {
        last += 1
        let number = last
        var wanted = wanted
        wanted.request = number
        let (events, continuation) = AsyncStream.makeStream(of: GuardEvent.self)
        waiting[number] = continuation
        defer { waiting[number] = nil }
        try await send(wanted)
        let late = LaunchError(
            "the guard has not answered within \(Self.patience)",
            advice: "it may allow the host later; the record will say so: cx sessions show")
        let seconds = wanted.seconds
        return try await within(Self.patience, or: late) {
            for await event in events {
                guard event.kind == .hostAllowed else {
                    throw LaunchError(event.reason ?? "the guard refuses")
                }
                return Self.end(event, seconds)
            }
            throw CancellationError()
        }
    }

    /// Later than what was asked for, where the same was allowed for longer before.
    private static func end(_ event: GuardEvent, _ seconds: Int) -> Date {
        event.time.addingTimeInterval(event.milliseconds.map { Double($0) / 1000 } ?? Double(seconds))
    }
}
