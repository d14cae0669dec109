// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import ArgumentParser
import Launcher

struct CredentialsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "credentials",
        abstract: "Check that a policy's AWS roles can be assumed, and renew a session's credentials.",
        subcommands: [CredentialsCheckCommand.self, CredentialsRenewCommand.self]
    )
}

struct CredentialsCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Assume a policy's AWS roles as a launch would, and say what the sessions could do.",
        discussion: """
            It asks AWS who you are and assumes each role of the policy as a launch would: with its session \
            policy, tags and source identity. Then it asks IAM (iam:SimulatePrincipalPolicy) which actions \
            that change something each role allows on the named services by itself. The session policy takes \
            these actions away, but a role that has none of them needs no second wall. It starts no sandbox \
            and throws the AWS sessions away.

            EXAMPLES
              cx credentials check --policy readonly-investigator
              cx credentials check --policy readonly-investigator --format json

            EXIT STATUS
              0  a launch would get its credentials
              1  it would not
            """
    )

    @OptionGroup var policy: PolicyOption
    @OptionGroup var settings: SettingOptions
    @OptionGroup var mfa: MFAOption

    @Option(help: "The form of the report.")
    var format = OutputFormat.text

    func run() async throws {
        let (planner, origin, machine) = try LaunchOptions.planner(
            policy: policy.policy, flags: settings.values, for: .command(["true"]))
        let report = try await CredentialCheck(
            plan: try planner.credentials(origin: origin), machine: machine, code: try mfa.given(),
            progress: Progress(isShown: StandardError.isTerminal)
        ).run()
        switch format {
        case .text: print(report.text(), terminator: "")
        case .json: print(try report.json(), terminator: "")
        }
        throw report.isGood ? ExitCode.success : ExitCode(1)
    }
}

struct CredentialsRenewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "renew",
        abstract: "Renew the AWS credentials of a running session now.",
        discussion: """
            cx renews credentials by itself, and finds a new login of the AWS CLI (aws sso login) by itself. \
            If it needs you, as for an MFA code, it says so in time.

            EXAMPLE
              cx credentials renew last --mfa ask

            EXIT STATUS
              0  the credentials are renewed
              1  the session has ended, or AWS refuses
            """
    )

    @OptionGroup var session: RunningSessionArgument
    @OptionGroup var mfa: MFAOption

    func run() throws {
        let session = try session.find()
        let code = try mfa.given()
        switch try session.ask(for: RenewRequest(code: code)) {
        case .allowed(let until):
            print("the credentials of \(session.id.text) are good until \(LocalTime.text(until))")
        case .refused(let reason): throw CXError(reason)
        }
    }
}
#endif
