// SPDX-License-Identifier: Apache-2.0

import Subprocess
import SystemPackage

/// Runs a program with exactly the given arguments and environment.
struct Command: Sendable {
    var path: String
    var arguments: [String]
    var environment: [String: String]

    /// Runs the program with this text as its input, and collects its output.
    /// - Parameters:
    ///   - limit: the most bytes that it may write to each stream.
    ///   - isDetached: true for a process group of its own, which no Ctrl-C of the terminal reaches.
    ///   - hasTerminal: true if it may ask the person at the caller's terminal; false for a session of its
    ///     own, which has no terminal.
    func collect(
        input: String = "", limit: Int = 1 << 22, isDetached: Bool, hasTerminal: Bool = true
    ) async throws -> CommandOutcome {
        var options = options
        if isDetached { options.processGroupID = 0 }
        if !hasTerminal {
            options.createSession = true
            // This also ends what it started.
            options.teardownSequence = [
                .gracefulShutDown(toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
                .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero),
            ]
        }
        let result = try await Subprocess.run(
            .path(FilePath(path)), arguments: Arguments(arguments), environment: subprocessEnvironment,
            platformOptions: options, input: .string(input), output: .string(limit: limit),
            error: .string(limit: limit)
        )
        return CommandOutcome(
            status: result.terminationStatus, output: result.standardOutput, error: result.standardError
        )
    }

    /// Runs the program without input, and hands over each line of its output.
    /// - Parameters:
    ///   - errors: the descriptor for its errors.
    ///   - attach: called when it has its streams.
    func reading(
        _ line: @Sendable (String) async throws -> Void, errors: Int32, attach: (ProcessHandle?) -> Void
    ) async throws -> TerminationStatus {
        try await Subprocess.run(
            .path(FilePath(path)), arguments: Arguments(arguments), environment: subprocessEnvironment,
            platformOptions: options, input: .none, output: .sequence, error: .descriptor(errors)
        ) { execution in
            attach(nil)
            for try await text in execution.standardOutput.strings() { try await line(text) }
        }.terminationStatus
    }

    /// Runs the program on these streams, which stay open in this process.
    /// - Parameters:
    ///   - isDetached: true for a process group of its own, which no signal of the caller's terminal reaches.
    ///   - attach: called when it has them, with its handle if there is one.
    func run<Input: InputProtocol>(
        input: Input, output: Int32, error: Int32, isDetached: Bool = false,
        attach: (ProcessHandle?) -> Void = { _ in }
    ) async throws -> TerminationStatus {
        var options = options
        if isDetached { options.processGroupID = 0 }
        return try await Subprocess.run(
            .path(FilePath(path)), arguments: Arguments(arguments), environment: subprocessEnvironment,
            platformOptions: options, input: input, output: .descriptor(output), error: .descriptor(error)
        ) { execution in
            attach(try? ProcessHandle(pid: execution.processIdentifier.value))
        }.terminationStatus
    }

    var subprocessEnvironment: Environment {
        .custom(
            Dictionary(
                uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }))
    }

    /// A command that is not wanted any more is asked to end, and killed a second later.
    private var options: PlatformOptions {
        var options = PlatformOptions()
        options.teardownSequence = [.gracefulShutDown(allowedDurationToNextStep: .seconds(1))]
        return options
    }
}

struct CommandOutcome: Sendable {
    var status: TerminationStatus
    var output: String
    var error: String
}

extension OutputProtocol where Self == FileDescriptorOutput {
    /// A descriptor that stays open in this process.
    fileprivate static func descriptor(_ number: Int32) -> FileDescriptorOutput {
        .fileDescriptor(FileDescriptor(rawValue: number), closeAfterSpawningProcess: false)
    }
}
