import ArgumentParser
import Launcher

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove, by trying, that the walls of a policy hold on this machine.",
        discussion: """
            A launch whose command is a list of probes instead of the agent: each tries what must not work, and says what \
            was expected and what was seen. docs/security.md has the numbers. Probes go to addresses for documentation, \
            to those of metadata services and of this machine, and to the policy's own hosts; the walls refuse all but \
            the last inside.

            The exit status is 0 if all that was tried holds, 1 if something does not, 125 if the launch fails. What a \
            policy or an image gives nothing to try on is named on standard error.
            """
    )

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The policy: a name that `cx policy list` shows, or a path with a / or .yaml in it.",
            valueName: "name"))
    var policy = "base"

    @OptionGroup var settings: SettingOptions

    @Option(help: "The form of the findings.")
    var format = OutputFormat.text

    func run() async throws {
        let (plan, machine) = try LaunchOptions.plan(
            policy: policy, flags: settings.values, for: .verification)
        let progress = Progress(isShown: StandardError.isTerminal)
        switch try await Verification(plan: plan, machine: machine, progress: progress).run() {
        case .interrupted(let status): throw ExitCode(status)
        case .ended(let report):
            try show(report)
            throw report.holds ? ExitCode.success : ExitCode(1)
        }
    }

    private func show(_ report: VerificationReport) throws {
        switch format {
        case .text: print(report.text { $1 ? $0 : Style.standardOutput.paint($0, .red) }, terminator: "")
        case .json: print(try report.json(), terminator: "")
        }
        for line in report.summary { StandardError.write("cx: \(line)\n") }
    }
}
