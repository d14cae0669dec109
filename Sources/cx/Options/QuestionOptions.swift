import ArgumentParser
import Launcher

/// What Claude Code is asked, and how.
struct QuestionOptions: ParsableArguments {
    @Flag(name: .customLong("print"), help: "Answer the question and end, also where there is no terminal.")
    var answers = false

    @Argument(help: "The question that opens the session.")
    var prompt: String?

    @Option(
        name: .customLong(Question.option), parsing: .unconditional,
        help: ArgumentHelp("The same, for one that begins with a dash.", valueName: "text"))
    var dashedPrompt: String?

    @Argument(parsing: .postTerminator, help: "Arguments for Claude Code itself.")
    var agentArguments: [String] = []

    func validate() throws {
        guard prompt == nil || dashedPrompt == nil else { throw ValidationError("One question, please.") }
        guard agentArguments.isEmpty || (question == nil && !answers) else {
            throw ValidationError(
                "What goes to Claude Code is either a question or arguments after --, not both.")
        }
        guard !answers || question != nil else { throw ValidationError("--print needs a question.") }
    }

    var request: LaunchRequest {
        if !agentArguments.isEmpty { return .agent(arguments: agentArguments) }
        if answers, let question { return .answer(prompt: question) }
        return .session(prompt: question)
    }

    private var question: String? { prompt ?? dashedPrompt }
}
