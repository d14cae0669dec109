import FoundationEssentials
import GuardProtocol
import Subprocess
import SystemPackage

/// Starts the guard beside a launch and ends it with the launch.
struct GuardRunner: Sendable {
    /// The guard's command line: through `podman unshare` where the engine is rootless, since only inside
    /// podman's user namespace may the guard enter the container's namespaces.
    let commandLine: [String]
    let environment: [String: String]
    let audit: SessionAudit
    /// Whom to call when the guard wants newer credentials.
    let calls: RefreshCalls

    /// Runs `body` with a connection; afterwards the guard has ended. Where `body` did not tell it to close,
    /// it first ended and removed the container.
    func run<Result: Sendable>(_ body: @Sendable (GuardConnection) async throws -> Result) async throws
        -> Result
    {
        let command = Command(
            path: commandLine[0], arguments: Array(commandLine.dropFirst()), environment: environment)
        return try await Subprocess.run(
            .path(FilePath(command.path)), arguments: Arguments(command.arguments),
            environment: command.subprocessEnvironment, platformOptions: options,
            input: .inputWriter, output: .sequence, error: .currentStandardError
        ) { execution in
            let (answers, continuation) = AsyncStream.makeStream(of: GuardEvent.self)
            let grants = HostGrants()
            let (steps, step) = AsyncStream.makeStream(of: GuardEvent.self)
            let connection = GuardConnection(
                writer: execution.standardInputWriter, answers: answers, keepingSteps: steps, grants: grants)
            return try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    defer {
                        continuation.finish()
                        step.finish()
                    }
                    var splitter = LineSplitter()
                    for try await chunk in execution.standardOutput {
                        for line in try chunk.withUnsafeBytes({ try splitter.lines(endingIn: $0) }) {
                            try await receive(line, continuation, step, grants)
                        }
                    }
                }
                let result = await Swift.Result { try await body(connection) }
                try? await execution.standardInputWriter.finish()
                group.addTask {
                    try? await Task.sleep(for: Self.patience)
                    guard !Task.isCancelled else { return }
                    try? execution.send(signal: .kill, toProcessGroup: true)
                }
                try await group.next()
                group.cancelAll()
                try await group.waitForAll()
                return try result.get()
            }
        }.closureResult
    }

    private func receive(
        _ line: Data, _ answers: AsyncStream<GuardEvent>.Continuation,
        _ steps: AsyncStream<GuardEvent>.Continuation, _ grants: HostGrants
    ) async throws {
        var event: GuardEvent
        do {
            event = try JSONLine.decode(GuardEvent.self, from: line)
        } catch {
            throw LaunchError("the guard said what cx does not understand", detail: "\(error)")
        }
        if event.kind == .keepingStep {
            steps.yield(event)
            return
        }
        let request = event.request
        event.request = nil
        try await audit.append(event)
        switch event.kind {
        case .wallVerified, .credentialsReceived, .failure: answers.yield(event)
        // After it is on record.
        case .hostAllowed, .hostWithdrawn: if let request { await grants.answer(request, event) }
        case .credentialsWanted: if let role = event.role { await calls.call(role) }
        case .nameAnswered, .nameRefused, .answerRefused, .packetRefused, .connectionOpened,
            .connectionClosed,
            .connectionRefused, .serverNameRefused, .connectionFailed, .credentialsServed, .eventsDropped,
            .keepingStep:
            break
        }
    }

    /// How long a guard may take to end: at once when it was told to close, else while it removes the
    /// container.
    private static let patience = Duration.seconds(20)

    /// A session of its own: neither Ctrl-C nor the terminal's end reach the guard before cx has decided.
    private var options: PlatformOptions {
        var options = PlatformOptions()
        options.createSession = true
        return options
    }
}
