// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import Glibc
import Policy
import Subprocess
import SystemPackage

/// Runs an engine's command at the user's terminal and streams. cx stands between the command and each stream
/// that is a terminal.
struct ForegroundRun: Sendable {
    let command: Command
    let grants: TerminalGrants

    /// - Throws: if the command cannot be started, or if the user's terminal goes away.
    func run(_ plan: TerminalPlan) async throws -> TerminationStatus {
        switch plan {
        case .terminal:
            guard let terminal = UserTerminal() else { throw CXError("the terminal went away") }
            return try await run(at: terminal)
        case .streams: return try await run(input: .currentStandardInput)
        case .output: return try await run(input: .none)
        }
    }

    /// Passes each line of the command's output to a closure, without input.
    func reading(_ line: @escaping @Sendable (String) async throws -> Void) async throws -> TerminationStatus
    {
        let errors = try FilteredStream(STDERR_FILENO, rules: rules)
        return try await running([errors]) {
            try await command.reading(line, errors: errors.engineEnd) { _ in errors.closeEngineEnd() }
        }
    }

    private func run(at terminal: UserTerminal) async throws -> TerminationStatus {
        let relay = try TerminalRelay(terminal, rules: TerminalRules(grants: grants))
        let result = await Result {
            try relay.start()
            return try await withThrowingTaskGroup(of: TerminationStatus.self) { group in
                group.addTask {
                    let end = relay.engineEnd
                    return try await command.run(
                        input: .fileDescriptor(
                            FileDescriptor(rawValue: end), closeAfterSpawningProcess: false),
                        output: end, error: isatty(STDERR_FILENO) == 1 ? end : STDERR_FILENO,
                        isDetached: true,
                        attach: relay.attach)
                }
                group.addTask { try await relay.watch() }
                defer { group.cancelAll() }
                guard let status = try await group.next() else { throw CancellationError() }
                return status
            }
        }
        await relay.end(isOrderly: result.isSuccess)
        return try result.get()
    }

    private func run<Input: InputProtocol>(input: Input) async throws -> TerminationStatus {
        let output = try FilteredStream(STDOUT_FILENO, rules: rules)
        let errors = try FilteredStream(STDERR_FILENO, rules: rules)
        return try await running([output, errors]) {
            try await withThrowingTaskGroup(of: TerminationStatus.self) { group in
                group.addTask {
                    try await command.run(input: input, output: output.engineEnd, error: errors.engineEnd) {
                        _ in
                        output.closeEngineEnd()
                        errors.closeEngineEnd()
                    }
                }
                group.addTask {
                    for await _ in output.losses { throw Interruption(signal: SIGPIPE) }
                    throw CancellationError()
                }
                defer { group.cancelAll() }
                guard let status = try await group.next() else { throw CancellationError() }
                return status
            }
        }
    }

    /// Without input, because nobody inside reads the terminal's answers.
    private var rules: TerminalRules { TerminalRules(grants: grants, hasInput: false) }

    private func running(
        _ streams: [FilteredStream], _ body: () async throws -> TerminationStatus
    ) async throws -> TerminationStatus {
        let result = await Result {
            for stream in streams { try stream.start() }
            return try await body()
        }
        let isOrderly = result.isSuccess
        // A reader may take its time, but a signal to cx ends that.
        await withTaskCancellationHandler {
            await blocking { for stream in streams { stream.finish(isOrderly: isOrderly) } }
        } onCancel: {
            for stream in streams { stream.abandon() }
        }
        return try result.get()
    }
}

extension Result {
    fileprivate var isSuccess: Bool {
        if case .success = self { true } else { false }
    }
}
#endif
