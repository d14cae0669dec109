import Guard

/// Credentials for the AWS CLI to call with, in memory only.
struct SessionKeys: Sendable {
    /// In the form of `~/.aws/credentials`.
    let file: MemoryFile

    /// - Parameter profile: the CLI's name for them.
    init(_ credentials: SessionCredentials, profile: String = "default") throws(LaunchError) {
        file = try MemoryFile(
            """
            [\(profile)]
            aws_access_key_id = \(credentials.accessKeyID.reveal())
            aws_secret_access_key = \(credentials.secretAccessKey.reveal())
            aws_session_token = \(credentials.sessionToken.reveal())

            """)
    }
}
