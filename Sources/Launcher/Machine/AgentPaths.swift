/// Where things are inside the sandbox.
enum AgentPaths {
    /// Other than the workspace: Claude Code keeps user settings in the one and project settings in the
    /// other.
    static let home = "/home/agent"
    /// A file system of the guard's: the agent reads it and cannot write it.
    static let runtime = "/run/cx"
    /// What was refused so far, for the agent and the user to read.
    static let denials = "/run/cx/denials"
    /// Of the main role; behind a dash, the name of another one.
    static let credentialsToken = "/run/cx/credentials-token"
    /// Of the main role at the guard's endpoint; behind a slash, the name of another one.
    static let credentialsPath = "/v1/credentials"
    /// In the image: asks the endpoint, for tools that cannot do so themselves.
    static let credentialProcess = "/usr/libexec/cx/aws-credentials"
    /// In the image: runs a command with keys in its environment.
    static let withKeys = "/usr/libexec/cx/with-keys"
    /// Names the roles, and the program above.
    static let awsConfiguration = "/run/cx/aws-config"
    /// Claude Code obeys every file here above the user's settings: `managed-settings.json`, what is in
    /// `managed-settings.d`, `managed-mcp.json`, `CLAUDE.md`, and skills, agents and commands in `.claude`
    /// (measured on 2.1.329). So the whole folder is cx's.
    static let managedFolder = "/etc/claude-code"
    static let managedSettings = "\(managedFolder)/managed-settings.json"
    static let instructions = "\(managedFolder)/CLAUDE.md"
    static let certificates = "/etc/ssl/certs/ca-certificates.crt"
    static let path = "/usr/local/bin:/usr/bin:/bin"
}
