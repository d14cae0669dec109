import ArgumentParser
import Glibc
import Launcher

/// How cx ends when it cannot do what was asked.
enum Failure {
    /// Prints what, where and what to do on standard error.
    static func exit(with error: any Error, of command: any ParsableCommand.Type) -> Never {
        guard let error = error as? LaunchError else {
            if isPolicyQuestion, command.exitCode(for: error) == .validationFailure {
                StandardError.write("\(command.fullMessage(for: error))\n")
                Glibc.exit(questionStatus)
            }
            command.exit(withError: error)
        }
        show(error)
        Glibc.exit(LaunchError.exitStatus)
    }

    /// What `cx policy` ends with where it cannot say anything: 1 is an answer there.
    static let questionStatus: Int32 = 2

    private static var isPolicyQuestion: Bool { CommandLine.arguments.dropFirst().first == "policy" }

    static func show(_ error: LaunchError) {
        let label = Style.standardError.paint("cx: error:", .red)
        StandardError.write("\(label) \(error)\n")
    }
}
