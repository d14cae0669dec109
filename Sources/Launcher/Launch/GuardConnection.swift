import FoundationEssentials
import GuardProtocol
import Subprocess

/// cx's end of the pipes to its guard.
struct GuardConnection: Sendable {
    private let writer: StandardInputWriter
    /// What the guard answered to commands; ends when the guard does.
    let answers: AsyncStream<GuardEvent>
    /// A stream of its own: whoever watches the others ends theirs with the session.
    private let keepingSteps: AsyncStream<GuardEvent>
    private let grants: HostGrants

    init(
        writer: StandardInputWriter, answers: AsyncStream<GuardEvent>, keepingSteps: AsyncStream<GuardEvent>,
        grants: HostGrants
    ) {
        self.writer = writer
        self.answers = answers
        self.keepingSteps = keepingSteps
        self.grants = grants
    }

    func send(_ command: GuardCommand) async throws {
        do {
            let line = try JSONLine.encode(command)
            _ = try await writer.write(Array(line))
        } catch {
            // Without the error's words: an encoding error may quote what was to be encoded.
            throw LaunchError("the guard does not take commands any more")
        }
    }

    /// Waits for the guard's next answer.
    /// - Throws: what the guard says went wrong, or that it ended.
    func expect(_ kind: GuardEventKind) async throws {
        for await event in answers {
            guard event.kind == kind else { throw Self.failure(event) }
            return
        }
        try Task.checkCancellation()
        throw LaunchError(
            "the guard ended before the wall stood", advice: "this is a fault of cx; please report it")
    }

    /// Has the guard let the sandbox reach one host more, for a while.
    /// - Returns: until when.
    /// - Throws: where the guard does not.
    func allow(_ host: TemporaryHost) async throws -> Date {
        try await grants.request(host) { try await send(.allow($0)) }
    }

    /// Has the guard keep one file more of what the session left, and waits until it has.
    /// - Throws: where it cannot, or ended.
    func keep() async throws {
        try await send(.keep)
        for await step in keepingSteps {
            if let reason = step.reason { throw LaunchError(reason) }
            return
        }
        throw LaunchError("the guard ended before it had kept everything")
    }

    /// Returns only by throwing, when the guard fails or ends.
    func watch() async throws {
        for await event in answers where event.kind == .failure { throw Self.failure(event) }
        try Task.checkCancellation()
        throw LaunchError(
            "the guard ended, and with it the session", advice: "nothing was reachable from that moment on")
    }

    private static func failure(_ event: GuardEvent) -> LaunchError {
        LaunchError(event.reason ?? "the guard failed")
    }
}
