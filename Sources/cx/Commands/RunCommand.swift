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

    @Flag(name: .customLong("print"), help: "Answer the question and end, also where there is no terminal.")
    var answers = false

    @Argument(help: "The question that opens the session.")
    var prompt: String?

    @Argument(parsing: .postTerminator, help: "Arguments for Claude Code itself.")
    var agentArguments: [String] = []

    func validate() throws {
        guard agentArguments.isEmpty || (prompt == nil && !answers) else {
            throw ValidationError("What goes to Claude Code is either a question or arguments after --, not both.")
        }
        guard !answers || prompt != nil else { throw ValidationError("--print needs a question.") }
    }

    func run() async throws {
        try await options.launch(request)
    }

    private var request: LaunchRequest {
        if !agentArguments.isEmpty { return .agent(arguments: agentArguments) }
        if answers, let prompt { return .answer(prompt: prompt) }
        return .session(prompt: prompt)
    }
}
