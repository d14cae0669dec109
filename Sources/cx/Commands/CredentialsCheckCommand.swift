import ArgumentParser
import Launcher

struct CredentialsCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Try whether a policy's AWS roles can be assumed, and say what the sessions could do.",
        discussion: """
            Asks AWS who you are, assumes each role of the policy as a launch would, with its session policy, tags and \
            source identity, and asks IAM which actions of the named services that change something the role allows by \
            itself (iam:SimulatePrincipalPolicy): the session policy takes them away, but a role that has none of them \
            needs no second wall. Nothing is started, and the sessions are thrown away.

            The exit status is 0 if a launch would get its credentials, 1 if not.

            EXAMPLES
              cx credentials check --policy readonly-investigator
              cx credentials check --policy readonly-investigator --format json
            """
    )

    @OptionGroup var policy: PolicyOption
    @OptionGroup var settings: SettingOptions
    @OptionGroup var mfa: MFAOption

    @Option(help: "The form of the report.")
    var format = OutputFormat.text

    func run() async throws {
        let (plan, machine) = try LaunchOptions.plan(
            policy: policy.policy, flags: settings.values, for: .command(["true"]))
        let report = try await CredentialCheck(
            plan: plan, machine: machine, code: try mfa.given(),
            progress: Progress(isShown: StandardError.isTerminal)
        ).run()
        switch format {
        case .text: print(report.text(), terminator: "")
        case .json: print(try report.json(), terminator: "")
        }
        throw report.isGood ? ExitCode.success : ExitCode(1)
    }
}
