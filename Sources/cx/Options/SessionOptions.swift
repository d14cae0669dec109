import ArgumentParser
import Launcher

/// What one session is about, and how the person logs in for it.
struct SessionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What the session is about; AWS's records show it as cx:incident.", valueName: "id"))
    var incident: String?

    @OptionGroup var mfa: MFAOption

    @Option(
        help: ArgumentHelp(
            "How keys get inside: endpoint, or environment, which is weaker (CX_CREDENTIALS).",
            valueName: "how"))
    var credentials: String?

    var values: [UserSetting: [String]] { credentials.map { [.credentials: [$0]] } ?? [:] }
}
