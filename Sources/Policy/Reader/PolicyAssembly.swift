/// Makes the policy of a whole chain, with the checks that need all of it.
struct PolicyAssembly {
    let draft: PolicyDraft
    let files: [PolicyFile]
    /// False where a parent is missing, so that nothing can be said of what the whole lacks.
    let isComplete: Bool
    let ranges: () throws -> PublishedRanges
    let findings: FindingCollector

    /// Nil where the chain's last file has no usable name.
    func policy() -> Policy? {
        let workspace = Workspace(
            access: draft.workspaceAccess ?? .readOnly, at: draft.workspacePlace?.value ?? Workspace().at)
        checkMounts(workspace)
        let egress = EgressAssembly(draft: draft, isComplete: isComplete, ranges: ranges, findings: findings).egress()
        let aws = draft.aws.map { AWSAssembly(draft: $0, isComplete: isComplete, findings: findings).rules() }
        guard let name = draft.name else { return nil }
        return Policy(
            name: name.value, summary: draft.summary ?? "", files: files, digest: PolicyDigest.ofChain(files),
            workspace: workspace, mounts: draft.mounts,
            environment: EnvironmentRules(pass: draft.pass, set: draft.set), limits: draft.limits,
            claude: ClaudeRules(settings: draft.settings, permissions: draft.permissionRules), aws: aws, egress: egress)
    }

    private func checkMounts(_ workspace: Workspace) {
        var earlier: [Mount] = []
        for mount in draft.mounts {
            if SandboxPath.touches(mount.target, workspace.at) {
                findings.report(
                    .mountTarget,
                    "nothing can be mounted at \(mount.target), since the workspace is at \(workspace.at)",
                    at: mount.origin)
            }
            if let other = earlier.first(where: { SandboxPath.touches($0.target, mount.target) }) {
                findings.report(
                    .duplicateEntry, "\(mount.target) overlaps the mount at \(other.target)", at: mount.origin,
                    help: "the other one is in \(other.origin)")
            }
            earlier.append(mount)
        }
    }
}
