import ArgumentParser
import ClaudePermissions
import Launcher

struct ShellCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shell",
        abstract: "Run a command of your own in the same sandbox.",
        discussion: "Without a command, an interactive bash. The exit status is the command's."
    )

    @OptionGroup var options: LaunchOptions

    @Argument(parsing: .postTerminator, help: "The command and its arguments.")
    var command: [String] = []

    func run() async throws {
        throw Failure.ending(try await options.launch(.command(command)))
    }
}
