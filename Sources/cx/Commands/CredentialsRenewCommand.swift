import ArgumentParser
import Launcher

struct CredentialsRenewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "renew",
        abstract: "Renew the AWS credentials of a running session now.",
        discussion: """
            cx renews them by itself. Where that takes the person, as for an MFA code, it says so in time; a new login \
            with the AWS CLI (aws sso login) it finds by itself. Exits with 1 where the session has ended, or where AWS \
            refuses.

            EXAMPLE
              cx credentials renew last --mfa ask
            """
    )

    @Argument(help: "The session's id, the beginning of one, or `last` where exactly one runs.")
    var session: String

    @OptionGroup var mfa: MFAOption

    func run() throws {
        do throws(LaunchError) {
            let session = try Workstation.inspect().sessions.findRunning(session)
            let code = try mfa.given()
            switch try session.ask(for: RenewRequest(code: code)) {
            case .allowed(let until):
                print("the credentials of \(session.id.text) are good until \(LocalTime.text(until))")
            case .refused(let reason): throw LaunchError(reason)
            }
        } catch {
            Failure.show(error)
            throw ExitCode(1)
        }
    }
}
