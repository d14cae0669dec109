/// The command line that runs in the container.
/// Promise A2 (docs/security.md).
enum AgentCommand {
    /// A cloned repository's settings, hooks and servers are left out by these, on top of the managed
    /// settings (measured on Claude Code 2.1.329: without the first, a repository's `awsCredentialExport`
    /// runs).
    static let locks = ["--setting-sources", "user", "--strict-mcp-config"]

    /// What would take ``locks`` back, or the settings with them.
    private static let reserved = [
        "--setting-sources", "--settings", "--managed-settings", "--mcp-config", "--bare", "--plugin-dir",
        "--plugin-url",
        "--agents", "--ide", "--chrome", "--bg", "--background", "--cloud", "--environment", "--desktop",
    ]

    static func line(for request: LaunchRequest) throws(LaunchError) -> [String] {
        switch request {
        case .session(nil): ["claude"] + locks
        case .session(let prompt?): ["claude"] + locks + ["--", prompt]
        case .answer(let prompt): ["claude"] + locks + ["--print", "--", prompt]
        case .agent(let arguments): ["claude"] + locks + (try checked(arguments))
        case .command(let command): command.isEmpty ? ["bash"] : command
        case .verification: ProbeFiles.command
        }
    }

    private static func checked(_ arguments: [String]) throws(LaunchError) -> [String] {
        for argument in arguments.prefix(while: { $0 != "--" }) {
            let name = argument.prefix { $0 != "=" }
            guard !reserved.contains(String(name)) else {
                throw LaunchError(
                    "\(name) is not the user's to give: it would undo a part of the sandbox",
                    advice: "leave it out; what the agent may do is in the policy's claude.settings"
                )
            }
        }
        return arguments
    }
}
