import GuardProtocol
import IAM
import Policy

/// Credentials for the AWS CLI to call with, in memory only.
struct SessionKeys: Sendable {
    /// In the form of `~/.aws/credentials`.
    let text: Secret

    /// - Parameter profile: the CLI's name for them.
    /// - Throws: where that is no name, and would be more than a heading in the file.
    init(_ credentials: SessionCredentials, profile: String = "default") throws(LaunchError) {
        guard ProfileName.isValid(profile) else {
            throw LaunchError(
                "\(profile.printable) (variable AWS_PROFILE) is no profile's name",
                advice: "letters, digits, blanks and \(ProfileName.marks), a letter or digit first")
        }
        text = Secret(
            """
            [\(profile)]
            aws_access_key_id = \(credentials.accessKeyID.reveal())
            aws_secret_access_key = \(credentials.secretAccessKey.reveal())
            aws_session_token = \(credentials.sessionToken.reveal())

            """)
    }
}
