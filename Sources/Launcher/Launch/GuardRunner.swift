// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol
import Subprocess
import SystemPackage

/// Starts the guard beside a launch and ends it with the launch.
struct GuardRunner: Sendable {
    /// The guard's command line. It goes through `podman unshare` if the engine is rootless, since the guard
    /// may enter the container's namespaces only from inside podman's user namespace.
    let commandLine: [String]
    let environment: [String: String]
    let audit: SessionAudit
    /// Takes the guard's requests for newer credentials.
    let calls: RefreshCalls

    /// Runs `body` with a connection to the guard, which has ended afterwards. A guard that `body` did not
    /// tell to close removes the container before it ends.
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
        let event: GuardEvent
        do {
            event = try JSONLine.decode(GuardEvent.self, from: line)
        } catch {
            throw CXError(GuardConnection.unreadable, detail: "\(error)")
        }
        if event.kind == .keepingStep {
            steps.yield(event)
            return
        }
        try await audit.append(event.withoutRequest)
        switch event.payload {
        case .wallVerified, .credentialsReceived, .failure: answers.yield(event)
        // Only after the event is on record.
        case .hostAllowed, .hostWithdrawn:
            if let request = event.request { await grants.answer(request, event) }
        case .credentialsWanted(let role, _): await calls.call(role)
        case .nameAnswered, .refused, .connectionOpened, .connectionClosed, .connectionFailed,
            .credentialsServed, .eventsDropped, .keepingStep:
            break
        }
    }

    /// The longest time that a guard may take to end. It ends at once if it was told to close, and otherwise
    /// removes the container first.
    private static let patience = Duration.seconds(20)

    /// The guard has a session of its own: neither Ctrl-C nor the terminal's end reach it before cx has
    /// decided.
    private var options: PlatformOptions {
        var options = PlatformOptions()
        options.createSession = true
        return options
    }
}

/// cx's end of the pipes to its guard.
struct GuardConnection: Sendable {
    private let writer: StandardInputWriter
    /// The guard's answers to commands. The stream ends when the guard does.
    let answers: AsyncStream<GuardEvent>
    /// A stream of its own, since the stream of answers ends for its watcher with the session.
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

    private static let deaf = CXError("the guard does not take commands any more")
    private static let gone = CXError(
        "the guard ended before the wall stood", advice: "this is a fault of cx; please report it")

    fileprivate static let unreadable = "cx does not understand a message of the guard"

    /// True if an error may come from what starts the guard, and does not tell why.
    static func isUnexplained(_ error: CXError) -> Bool {
        error == deaf || error == gone || error.what == unreadable
    }

    func send(_ command: GuardCommand) async throws {
        do {
            let line = try JSONLine.encode(command)
            _ = try await writer.write(Array(line))
        } catch {
            // The error's own words may quote what was to be encoded.
            throw Self.deaf
        }
    }

    /// Waits for the guard's next answer.
    /// - Throws: the guard's failure, or that it ended.
    func expect(_ kind: GuardEventKind) async throws {
        for await event in answers {
            guard event.kind == kind else { throw Self.failure(event) }
            return
        }
        try Task.checkCancellation()
        throw Self.gone
    }

    /// Asks the guard to let the sandbox reach one more host for a while.
    /// - Returns: the time at which the permission ends.
    /// - Throws: if the guard refuses.
    func allow(_ host: TemporaryHost) async throws -> Date {
        try await grants.request(host) { try await send(.allow($0)) }
    }

    /// Asks the guard to keep one more file that the session left, and waits until it has.
    /// - Throws: if it cannot, or ended.
    func keep() async throws {
        try await send(.keep)
        for await step in keepingSteps {
            if case .keepingStep(let failure?) = step.payload { throw CXError(failure) }
            return
        }
        throw CXError("the guard ended before it had kept everything")
    }

    /// Never returns. It throws when the guard fails or ends.
    func watch() async throws {
        for await event in answers where event.kind == .failure { throw Self.failure(event) }
        try Task.checkCancellation()
        throw CXError(
            "the guard ended, and with it the session", advice: "nothing was reachable from that moment on")
    }

    private static func failure(_ event: GuardEvent) -> CXError {
        guard case .failure(let reason, _, _) = event.payload else {
            return CXError("the guard gave an answer that is not due: \(event.kind.rawValue)")
        }
        return CXError(reason)
    }
}

/// Splits a stream of bytes into lines, for a guard that reports tens of thousands of events a second. The
/// line sequence of swift-subprocess takes six times as long for a line as all else that is done with it
/// (measured on 1.0.2).
struct LineSplitter {
    private var rest = Data()

    /// The most bytes of a line. No line of the guard has a tenth of it.
    static let longest = 1 << 20

    /// The lines that end in these bytes, without their line feeds.
    /// - Throws: if a line is longer than ``longest``.
    mutating func lines(endingIn bytes: UnsafeRawBufferPointer) throws(CXError) -> [Data] {
        var lines: [Data] = []
        var begin = bytes.startIndex
        while let end = bytes[begin...].firstIndex(of: 0x0a) {
            lines.append(rest + bytes[begin..<end])
            rest = Data()
            begin = end + 1
        }
        rest.append(contentsOf: bytes[begin...])
        guard rest.count <= Self.longest else {
            throw CXError("a message of the guard is longer than \(Self.longest) bytes")
        }
        return lines
    }
}
