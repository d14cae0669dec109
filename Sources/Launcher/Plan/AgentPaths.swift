/// Where things are inside the sandbox.
enum AgentPaths {
    /// Other than the workspace: Claude Code keeps user settings in the one and project settings in the other.
    static let home = "/home/agent"
    /// A file system of the guard's: the agent reads it and cannot write it.
    static let runtime = "/run/cx"
    /// What was refused so far, for the agent and the user to read.
    static let denials = "/run/cx/denials"
    static let credentialsToken = "/run/cx/credentials-token"
    /// In the image: names the program that asks the credential endpoint, for tools that cannot do so themselves.
    static let awsConfiguration = "/etc/cx/aws/config"
    static let managedSettings = "/etc/claude-code/managed-settings.json"
    static let instructions = "/etc/claude-code/CLAUDE.md"
    static let certificates = "/etc/ssl/certs/ca-certificates.crt"
    static let path = "/usr/local/bin:/usr/bin:/bin"
}
