// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import ArgumentParser
import ClaudePermissions
import Launcher

// The commands that launch a sandbox, or would: `run`, `shell`, `learn` and `plan`.

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Run Claude Code behind a policy's walls (the default command).",
        discussion: """
            The working directory becomes the workspace: the agent sees it as /src.

            EXIT STATUS
              Claude Code's own; 125 if the launch fails before anything has run inside
            """
    )

    @OptionGroup var options: LaunchOptions
    @OptionGroup var question: QuestionOptions

    func run() async throws {
        throw Failure.ending(try await options.launch(question.request))
    }
}

struct ShellCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shell",
        abstract: "Run a command of your own in the same sandbox.",
        discussion: """
            Without a command, it runs an interactive bash.

            EXAMPLES
              cx shell --policy readonly-investigator
              cx shell --policy readonly-investigator -- aws sts get-caller-identity

            EXIT STATUS
              the command's own; 125 if the launch fails before the command has run
            """
    )

    @OptionGroup var options: LaunchOptions

    @Argument(parsing: .postTerminator, help: "The command and its arguments.")
    var command: [String] = []

    func run() async throws {
        throw Failure.ending(try await options.launch(.command(command)))
    }
}

struct LearnCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn",
        abstract: "Run Claude Code as `cx run` does, and write a policy that allows what was refused.",
        discussion: """
            The session itself may do no more than under `cx run`. The policy that is written extends the \
            session's policy. It has one line for each host that was refused, with how often and when. \
            Review it before you use it. No file is overwritten.
            """
    )

    @OptionGroup var options: LaunchOptions
    @OptionGroup var question: QuestionOptions

    @Option(
        help: ArgumentHelp(
            "The policy file to write; without it, NAME-learned.yaml in the working directory.",
            valueName: "file"))
    var output: String?

    func run() async throws {
        let workstation = try Workstation.inspect()
        let reference = options.policy.policy
        let policy = try workstation.policies.readValid(reference)
        let learned = try LearnedPolicyFile(
            from: policy, reference: reference, output: output, on: workstation)
        let outcome = try await options.launch(question.request)
        if try learned.write(outcome) {
            StandardError.write("cx: what was refused is in \(learned.path), for review\n")
        } else if outcome.failure == nil {
            StandardError.write("cx: nothing was refused, so there is nothing to learn\n")
        }
        throw Failure.ending(outcome)
    }
}

struct PlanCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Show everything that a launch would do, without doing it.",
        discussion: """
            It takes the options of `cx run`. It starts nothing and asks nothing, and the plan holds no secret.
            """
    )

    @OptionGroup var options: LaunchOptions

    @Option(help: "The form of the plan.")
    var format = OutputFormat.text

    func run() throws {
        let plan = try options.plan(for: .session(prompt: nil)).plan
        switch format {
        case .text: print(try plan.text(), terminator: "")
        case .json: print(try plan.json(), terminator: "")
        }
    }
}
#endif
