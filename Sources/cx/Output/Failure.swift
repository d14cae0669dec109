import Addresses
import ArgumentParser
import Glibc
import Launcher
import Policy

/// How cx ends when it cannot do what was asked.
enum Failure {
    /// `cx policy …` answers questions about files, as linters and comparing tools do: 1 is an answer, so
    /// that whatever keeps it from one, a wrong command line among it, is 2.
    static let noVerdict: Int32 = 2

    /// Prints what, where and what to do on standard error.
    static func exit(with error: any Error, of command: any ParsableCommand.Type) -> Never {
        let isAboutPolicies =
            CommandLine.arguments.dropFirst().first == PolicyCommand.configuration.commandName
        guard let error = error as? LaunchError else {
            guard command.exitCode(for: error) == .validationFailure else { command.exit(withError: error) }
            StandardError.write(safe(command.fullMessage(for: error)) + "\n")
            Glibc.exit(isAboutPolicies ? noVerdict : ExitCode.validationFailure.rawValue)
        }
        show(error)
        Glibc.exit(isAboutPolicies ? noVerdict : LaunchError.exitStatus)
    }

    /// A message about the command line, whose words it may repeat: they may be names of others' files.
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

    static func show(_ error: LaunchError) {
        let label = Style.standardError.paint("cx: error:", .red)
        StandardError.write("\(label) \(error)\n")
    }
}
