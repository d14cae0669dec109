import GuardProtocol

/// What the guard writes into the container's temporary file systems before the first instruction.
enum SandboxFiles {
    static func files(for plan: LaunchPlan) -> [SandboxFile] {
        let user = plan.container.user
        return [
            SandboxFile(path: AgentPaths.home, text: nil, mode: 0o700, uid: user.uid, gid: user.gid),
            SandboxFile(
                path: "\(AgentPaths.home)/.claude.json",
                text: claudeState(workspace: plan.container.workingDirectory),
                mode: 0o600, uid: user.uid, gid: user.gid
            ),
        ] + (plan.aws.map { [awsConfiguration($0)] } ?? [])
    }

    /// Root's, so that the agent cannot name another program there.
    private static func awsConfiguration(_ aws: AWSPlan) -> SandboxFile {
        SandboxFile(path: AgentPaths.awsConfiguration, text: aws.configuration, mode: 0o444, uid: 0, gid: 0)
    }

    /// Without these Claude Code opens with a theme picker and asks whether the folder is to be trusted
    /// (measured on 2.1.329). What trust would allow, the managed settings and the command line take back.
    private static func claudeState(workspace: String) -> String {
        let folder = workspace.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return #"{"hasCompletedOnboarding":true,"projects":{"\#(folder)":{"hasTrustDialogAccepted":true}}}"#
    }
}
