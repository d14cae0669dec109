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

/// Takes a stream of bytes apart into lines, for a guard that tells of tens of thousands of events a second:
/// the line sequence of swift-subprocess takes six times as long for a line as all else that is done with it
/// (measured on 1.0.2).
struct LineSplitter {
    private var rest = Data()

    /// The most bytes of a line; none of the guard's has a tenth of it.
    static let longest = 1 << 20

    /// The lines that end in these bytes, without their line feeds.
    /// - Throws: where a line has no end in sight.
    mutating func lines(endingIn bytes: UnsafeRawBufferPointer) throws(LaunchError) -> [Data] {
        var lines: [Data] = []
        var begin = bytes.startIndex
        while let end = bytes[begin...].firstIndex(of: 0x0a) {
            lines.append(rest + bytes[begin..<end])
            rest = Data()
            begin = end + 1
        }
        rest.append(contentsOf: bytes[begin...])
        guard rest.count <= Self.longest else { throw LaunchError("the guard said a line without an end") }
        return lines
    }
}
