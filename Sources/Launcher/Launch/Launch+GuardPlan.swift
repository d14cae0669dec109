// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import Documents
import GuardProtocol
import Policy

extension Launch {
    /// The plan that the guard carries out.
    /// - Throws: if a file that the launch wrote is gone already.
    func guardPlan(resolver: String) throws(CXError) -> GuardPlan {
        var mounts: [ExpectedMount] = []
        for mount in plan.container.mounts { mounts.append(try expected(mount)) }
        return GuardPlan(
            services: GuardConfiguration(
                policy: plan.policy.name,
                hosts: plan.egress.hosts, networks: plan.egress.networks,
                published: plan.egress.publishedByScope,
                ports: plan.ports, resolver: resolver, proxy: plan.proxy?.value
            ),
            ruleset: plan.ruleset,
            container: GuardedContainer(
                removal: podman.commandLine(removal),
                files: SandboxFiles.files(for: plan),
                roles: plan.aws?.credentialRoles ?? [],
                denialsPath: AgentPaths.denials,
                mounts: mounts,
                temporary: PodmanArguments.temporary(plan.container),
                managed: ExpectedFolder(
                    path: AgentPaths.managedFolder, names: plan.container.names(in: AgentPaths.managedFolder)),
                givenToRoot: plan.container.generatedFiles.map(folder.path),
                leftovers: [folder.mounts, folder.control]
            ),
            keeping: KeepingPlan(folder: folder.mounts, transcripts: plan.keepsTranscript ? .standard : nil),
            terminals: plan.container.terminal.lost
        )
    }

    private func expected(_ mount: MountPlan) throws(CXError) -> ExpectedMount {
        let status: FileStatus
        switch mount.source {
        case .path(_, let planned): status = planned
        case .generated(let file):
            guard let written = FileStatus(path: folder.path(of: file)) else {
                throw CXError("\(folder.path(of: file)) is gone")
            }
            status = written
        }
        return ExpectedMount(
            target: mount.target, device: status.device, inode: status.inode,
            isCallers: mount.source.isCallers,
            isWritable: mount.access == .readWrite)
    }
}

extension ContainerPlan {
    /// The names in a folder that mounts show.
    fileprivate func names(in folder: String) -> Set<String> {
        Set(
            mounts.compactMap { $0.target.path(below: folder)?.pathNames.first })
    }
}

extension KeepingPlan.Transcripts {
    /// The folder in which Claude Code keeps transcripts (measured on 2.1.329).
    fileprivate static let standard = KeepingPlan.Transcripts(
        home: AgentPaths.home, folder: ".claude/projects", mostBytes: 64 << 20)
}

/// The files that the guard writes into the container's temporary file systems before the first instruction.
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

    /// The file is root's, so that the agent cannot name another program in it.
    private static func awsConfiguration(_ aws: AWSPlan) -> SandboxFile {
        SandboxFile(path: AgentPaths.awsConfiguration, text: aws.configuration, mode: 0o444, uid: 0, gid: 0)
    }

    /// Without these values Claude Code opens with a theme picker and asks whether the folder is trusted
    /// (measured on 2.1.329). The managed settings and the command line take back what trust would allow.
    private static func claudeState(workspace: String) -> String {
        let folder = workspace.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return #"{"hasCompletedOnboarding":true,"projects":{"\#(folder)":{"hasTrustDialogAccepted":true}}}"#
    }
}
#endif
