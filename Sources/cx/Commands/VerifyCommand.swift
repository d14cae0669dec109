// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import ArgumentParser
import Launcher

struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Prove, by trying, that the walls of a policy hold on this machine.",
        discussion: """
            It launches a sandbox that runs probes instead of the agent. Each probe tries something that \
            must not work, and says what it expected and what it saw. docs/security.md explains the probes \
            by their numbers. Probes connect to addresses for documentation, of metadata services and of \
            this machine, and to the policy's own hosts. The walls refuse all of them but the policy's \
            hosts. If a policy or an image gives a probe nothing to try, standard error says so.

            EXIT STATUS
              0    every probe that ran found its wall up
              1    a wall does not hold
              125  the launch failed
            """
    )

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The policy: a name that `cx policy list` shows, or a path with a / or .yaml in it.",
            valueName: "name"))
    var policy = "base"

    @OptionGroup var settings: SettingOptions

    @Option(help: "The form of the report.")
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
#endif
