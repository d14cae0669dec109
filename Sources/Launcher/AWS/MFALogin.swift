// SPDX-License-Identifier: Apache-2.0

import GuardProtocol

/// The person's login with a second factor: temporary credentials of their own, by which cx assumes and
/// renews every role of the session. They are in memory only.
struct MFALogin: Sendable {
    let keys: SessionKeys

    /// The life of the credentials in seconds: GetSessionToken's default, which is enough for a working day.
    private static let duration = 43_200

    private struct Request: Encodable, Sendable {
        var SerialNumber: String
        var TokenCode: Secret
        var DurationSeconds: Int
    }

    /// - Parameter serial: the device's serial number; nil takes the profile's `mfa_serial`.
    /// - Throws: AWS's message, or that no device is known.
    static func logIn(
        with code: MFACode, serial: Setting<String>?, by aws: AWSCommandLine, isAttended: Bool
    ) async throws(CXError) -> MFALogin {
        let device: String?
        if let serial { device = serial.value } else { device = await aws.configured("mfa_serial") }
        guard let device else {
            throw CXError(
                "no MFA device is known for the code",
                advice:
                    "name it: mfa: arn:aws:iam::123456789012:mfa/NAME in ~/.config/cx/config.yaml, CX_MFA, or "
                    + "mfa_serial in the profile \(aws.profileName) of ~/.aws/config")
        }
        let credentials: SessionCredentials
        do throws(AWSMessage) {
            let request = Request(SerialNumber: device, TokenCode: code.digits, DurationSeconds: duration)
            credentials = try STSAnswer.credentials(
                in: try await aws.call(
                    ["sts", "get-session-token"], request, as: .profile, isAttended: isAttended))
        } catch {
            throw CXError(
                "cannot log in with the MFA device \(device.printable)", detail: error.text,
                advice: error.advice(on: .login, profile: aws.profile))
        }
        return MFALogin(keys: try SessionKeys(credentials, profile: aws.profileName))
    }
}
