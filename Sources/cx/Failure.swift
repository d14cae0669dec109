import ArgumentParser
import Glibc
import Launcher

/// How cx ends when it cannot do what was asked.
enum Failure {
    /// Prints what, where and what to do on standard error.
    static func exit(with error: any Error, of command: any ParsableCommand.Type) -> Never {
        guard let error = error as? LaunchError else { command.exit(withError: error) }
        show(error)
        Glibc.exit(LaunchError.exitStatus)
    }

    static func show(_ error: LaunchError) {
        let label = Style.standardError.paint("cx: error:", .red)
        StandardError.write("\(label) \(error)\n")
    }
}
