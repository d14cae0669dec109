// SPDX-License-Identifier: Apache-2.0

import Glibc
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
            platformOptions: options, input: .inputWriter, output: .string(limit: limit),
            error: .string(limit: limit)
        ) { execution in
            // A program that fails early ends without reading its input, and its own words count. The library
            // (1.0.2) ends the whole process if such a write is its own, as that of a `.string`.
            // It writes on a thread of its own choice, so the signal cannot be blocked for this write alone.
            if !input.isEmpty { signal(SIGPIPE, SIG_IGN) }
            _ = try? await execution.standardInputWriter.write(input)
            try await execution.standardInputWriter.finish()
        }
        return CommandOutcome(
            status: result.terminationStatus, output: result.standardOutput, error: result.standardError
        )
    }

    var subprocessEnvironment: Environment {
        .custom(
            Dictionary(
                uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0.key), $0.value) }))
    }

    /// A command that is not wanted any more is asked to end, and killed a second later.
    var options: PlatformOptions {
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
