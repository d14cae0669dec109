// SPDX-License-Identifier: Apache-2.0

import Addresses
import ArgumentParser
import Glibc
import Launcher
import Policy

/// Ends cx when it cannot do what was asked.
enum Failure {
    /// Prints what failed, where and what to do on standard error.
    static func exit(with error: any Error, of command: any ParsableCommand.Type) -> Never {
        let unwritten = StandardStreams.unwritten()
        let commands = ExitStatus.Commands(of: Array(CommandLine.arguments.dropFirst()))
        let code = command.exitCode(for: error)
        if code == .validationFailure {
            StandardError.write(safe(command.fullMessage(for: error)) + "\n")
            Glibc.exit(ExitStatus.of(.commandLine, in: commands))
        }
        // An exit code is the answer of a command, and help is a success.
        guard code == .failure, !(error is ExitCode) else {
            if let unwritten = unwritten ?? printed(error, of: command) {
                show(unwritten)
                Glibc.exit(ExitStatus.of(.error, in: commands))
            }
            Glibc.exit(code.rawValue)
        }
        show(error as? CXError ?? unexpected(error))
        Glibc.exit(ExitStatus.of(.error, in: commands))
    }

    /// Prints the text of an end that is a success, such as help.
    /// - Returns: the error if it could not be written.
    private static func printed(_ end: any Error, of command: any ParsableCommand.Type) -> CXError? {
        let text = command.fullMessage(for: end)
        guard !(end is ExitCode), !text.isEmpty else { return nil }
        print(text)
        return StandardStreams.unwritten()
    }

    private static func unexpected(_ error: any Error) -> CXError {
        CXError("cx failed", detail: "\(error)", advice: "this is a fault of cx; please report it")
    }

    /// Escapes the words of the command line that a message repeats: they may be names of others' files.
    private static func safe(_ message: String) -> String {
        let words = CommandLine.arguments.flatMap {
            [$0] + $0.split(separator: "=", maxSplits: 1).map(String.init)
        }
        let shown = words.reduce(message) { message, word in
            let safe = Printable.escaped(word)
            return safe == word ? message : message.replacing(word, with: safe)
        }
        return shown.split(separator: "\n", omittingEmptySubsequences: false).map(Printable.escaped)
            .joined(separator: "\n")
    }

    /// The error that a command throws at the end of a launch: why the launch failed, or the exit status.
    static func ending(_ outcome: LaunchOutcome) -> any Error {
        outcome.failure ?? ExitCode(outcome.exitStatus)
    }

    static func show(_ error: CXError) {
        let label = Style.standardError.paint("cx: error:", .red)
        StandardError.write("\(label) \(error)\n")
    }
}
