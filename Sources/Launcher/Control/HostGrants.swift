// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import Policy

/// Matches requests for hosts with the guard's answers, by the number of the request. Any number of requests
/// may wait at once, even for the same host.
actor HostGrants {
    private var waiting: [Int: AsyncStream<GuardEvent>.Continuation] = [:]
    private var last = 0

    /// The longest time to wait for the guard.
    private static let patience = Duration.seconds(10)

    /// Passes on the guard's answer, that it allowed a host or withdrew it at once, once that is on record.
    func answer(_ request: Int, _ event: GuardEvent) {
        waiting[request]?.yield(event)
    }

    /// - Parameter send: sends the request to the guard.
    /// - Returns: the time until which the host is allowed.
    /// - Throws: the reason why it is not.
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
        let late = CXError(
            "the guard has not answered within \(Self.patience)",
            advice: "it may allow the host later; the record will say so: cx sessions show")
        return try await within(Self.patience, or: late) {
            for await event in events {
                switch event.payload {
                case .hostAllowed(_, let milliseconds, _):
                    // Later than what was asked for, if the same was allowed for longer before.
                    return event.time.addingTimeInterval(Double(milliseconds) / 1000)
                case .hostWithdrawn(_, let reason): throw CXError(reason ?? "the guard refuses")
                case .nameAnswered, .refused, .connectionOpened, .connectionClosed, .connectionFailed,
                    .wallVerified, .credentialsReceived, .credentialsServed, .credentialsWanted,
                    .eventsDropped, .failure, .keepingStep:
                    continue
                }
            }
            throw CancellationError()
        }
    }
}
