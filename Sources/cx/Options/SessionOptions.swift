import ArgumentParser
import Launcher

/// What one session is about, and how the person logs in for it.
struct SessionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("What the session is about; AWS's records show it as cx:incident.", valueName: "id"))
    var incident: String?

    @Option(
        help: ArgumentHelp(
            "Log in to AWS with this MFA code; `ask` reads it from the terminal. CX_MFA names the device.",
            valueName: "code"))
    var mfa: String?

    @Option(
        help: ArgumentHelp(
            "How keys get inside: endpoint, or environment, which is weaker (CX_CREDENTIALS).", valueName: "how"))
    var credentials: String?

    var values: [UserSetting: [String]] { credentials.map { [.credentials: [$0]] } ?? [:] }
}
