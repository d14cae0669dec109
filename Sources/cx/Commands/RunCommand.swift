import ArgumentParser
import Launcher

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run Claude Code behind a policy's walls (the default command).",
        discussion: """
            The working directory is the workspace, at /src inside. The exit status is Claude Code's own; a launch that \
            fails before anything ran exits with 125.
            """
    )

    @OptionGroup var options: LaunchOptions
    @OptionGroup var question: QuestionOptions

    func run() async throws {
        throw Failure.ending(try await options.launch(question.request))
    }
}
