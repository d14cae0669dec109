import ArgumentParser
import Launcher

/// How the person logs in where a role wants a second factor.
struct MFAOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Log in to AWS with this MFA code; `ask` reads it from the terminal. CX_MFA names the device.",
            valueName: "code"))
    var mfa: String?

    /// The code, asked for where it is to be typed; nil where there is none.
    func given() throws(LaunchError) -> MFACode? {
        try mfa.map { text throws(LaunchError) in try MFACode.given(text) }
    }
}
