// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Launcher

/// Options that say what Claude Code is asked, and in which mode it runs.
struct QuestionOptions: ParsableArguments {
    @Flag(
        name: .customLong("print"),
        help: "Print the answer to the question and end. This works without a terminal too.")
    var answers = false

    @Argument(help: "The question that opens the session.")
    var prompt: String?

    @Option(
        name: .customLong(Question.option), parsing: .unconditional,
        help: ArgumentHelp("The same, for a question that begins with a dash.", valueName: "text"))
    var dashedPrompt: String?

    @Argument(parsing: .postTerminator, help: "Arguments for Claude Code itself.")
    var agentArguments: [String] = []

    func validate() throws {
        guard prompt == nil || dashedPrompt == nil else { throw ValidationError("Give one question only.") }
        guard agentArguments.isEmpty || (question == nil && !answers) else {
            throw ValidationError(
                "Give Claude Code either a question or arguments after --, not both.")
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

/// Keeps a question that begins with a dash from being read as flags.
enum Question {
    static let option = "question"

    /// Turns each argument that begins with a dash and holds white space into `--question=ARGUMENT`.
    ///
    /// No flag holds white space, so such an argument is a question. Three things stay as they are: the value
    /// of
    /// `--question`, an assignment such as `--reason=two words`, and everything from `--` on.
    static func markingDashes(in arguments: [String]) -> [String] {
        var marked: [String] = []
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { return marked + arguments[index...] }
            let follows = marked.last == "--\(option)"
            let isAssignment = argument.hasPrefix("--") && argument.prefix { !$0.isWhitespace }.contains("=")
            if argument.hasPrefix("-"), argument.contains(where: \.isWhitespace), !isAssignment, !follows {
                marked.append("--\(option)=\(argument)")
                continue
            }
            marked.append(argument)
        }
        return marked
    }
}
