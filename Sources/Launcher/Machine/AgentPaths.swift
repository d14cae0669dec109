// SPDX-License-Identifier: Apache-2.0

/// The paths inside the sandbox.
enum AgentPaths {
    /// The agent's home. It is not the workspace, since Claude Code keeps user settings in the home and
    /// project settings in the workspace.
    static let home = "/home/agent"
    /// The guard's file system, which the agent can read and not write.
    static let runtime = "/run/cx"
    /// The refusals so far, for the agent and the user to read.
    static let denials = "/run/cx/denials"
    /// The token of the main role. That of another role ends with a dash and its name.
    static let credentialsToken = "/run/cx/credentials-token"
    /// The path of the main role at the guard's endpoint. That of another role ends with a slash and its
    /// name.
    static let credentialsPath = "/v1/credentials"
    /// The image's program that asks the endpoint, for tools that cannot do so themselves.
    static let credentialProcess = "/usr/libexec/cx/aws-credentials"
    /// The image's program that runs a command with keys in its environment.
    static let withKeys = "/usr/libexec/cx/with-keys"
    /// The git folder of the workspace's history, with the repository's objects and none of its settings.
    static let history = "\(runtime)/git"
    /// The system's configuration of git.
    static let gitConfiguration = "/etc/gitconfig"
    /// The first folder of the system in which programs look for descriptions of terminals.
    static let terminals = "/etc/terminfo"
    /// The configuration of the AWS tools, which names the roles and ``credentialProcess``.
    static let awsConfiguration = "/run/cx/aws-config"
    /// The folder whose files Claude Code obeys above the user's settings: `managed-settings.json`, those in
    /// `managed-settings.d`, `managed-mcp.json`, `CLAUDE.md`, and skills, agents and commands in `.claude`
    /// (measured on 2.1.329). So the whole folder is cx's.
    static let managedFolder = "/etc/claude-code"
    static let managedSettings = "\(managedFolder)/managed-settings.json"
    static let instructions = "\(managedFolder)/CLAUDE.md"
    static let certificates = "/etc/ssl/certs/ca-certificates.crt"
    static let path = "/usr/local/bin:/usr/bin:/bin"
}
