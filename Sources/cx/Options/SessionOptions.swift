// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Launcher

/// Options that belong to one session and not to the user's configuration.
struct SessionOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The incident that the session is about; AWS's logs show it as the session tag cx:incident.",
            valueName: "id"))
    var incident: String?

    @OptionGroup var mfa: MFAOption

    @Option(
        help: ArgumentHelp(
            "How AWS keys reach the agent: endpoint, or environment, which is weaker (CX_CREDENTIALS).",
            valueName: "how"))
    var credentials: String?

    var values: [UserSetting: [String]] { credentials.map { [.credentials: [$0]] } ?? [:] }
}

/// The code for an AWS role that wants a second factor.
struct MFAOption: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "The code of your MFA device for AWS; `ask` reads it from the terminal. CX_MFA names the device.",
            valueName: "code"))
    var mfa: String?

    /// The code, which `ask` reads from the terminal; nil without the option.
    func given() throws(CXError) -> MFACode? {
        try mfa.map { text throws(CXError) in try MFACode.given(text) }
    }
}
