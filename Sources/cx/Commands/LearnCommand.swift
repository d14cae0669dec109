import ArgumentParser
import Launcher

struct LearnCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn",
        abstract: "Run Claude Code as `cx run` does, and write down as a policy what was refused.",
        discussion: """
            Nothing more is allowed than without it. The policy that is written extends the one of the session by a line \
            for each host that was missed, with when and how often, for a person to review. No file is overwritten.
            """
    )

    @OptionGroup var options: LaunchOptions
    @OptionGroup var question: QuestionOptions

    @Option(
        help: ArgumentHelp(
            "The policy to write; NAME-learned.yaml in the working directory if none is named.",
            valueName: "file"))
    var output: String?

    func run() async throws {
        let workstation = try Workstation.inspect()
        let reference = options.policy.policy
        let policy = try workstation.policies.readValid(reference)
        let lesson = try Lesson(from: policy, reference: reference, output: output, on: workstation)
        let outcome = try await options.launch(question.request)
        if try lesson.write(outcome) {
            StandardError.write("cx: what was refused is in \(lesson.path), for review\n")
        } else if outcome.failure == nil {
            StandardError.write("cx: nothing was refused, so there is nothing to learn\n")
        }
        throw Failure.ending(outcome)
    }
}
