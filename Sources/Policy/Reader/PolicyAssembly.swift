import Addresses
import Documents

/// Makes the policy of a whole chain, with the checks that need all of it.
struct PolicyAssembly {
    let draft: PolicyDraft
    let files: [PolicyFile]
    /// False where a parent is missing, so that nothing can be said of what the whole lacks.
    let isComplete: Bool
    let ranges: () throws -> PublishedRanges
    let file: (String) -> HostFile?
    let findings: FindingCollector

    /// Nil where the chain's last file has no usable name.
    func policy() -> Policy? {
        let workspace = Workspace(
            access: draft.workspaceAccess?.value ?? .readOnly, at: draft.workspacePlace?.value ?? Workspace().at)
        MountAssembly(mounts: draft.mounts, workspace: workspace, file: file, findings: findings).check()
        let egress = EgressAssembly(draft: draft, isComplete: isComplete, ranges: ranges, findings: findings).egress()
        let aws = draft.aws.map {
            AWSAssembly(draft: $0, egress: egress, isComplete: isComplete, findings: findings).rules()
        }
        guard let name = draft.name else { return nil }
        return Policy(
            name: name.value, summary: draft.summary ?? "", files: files, digest: PolicyDigest.ofChain(files),
            workspace: workspace, mounts: draft.mounts,
            environment: EnvironmentRules(pass: draft.pass, set: draft.set), limits: draft.limits,
            terminal: TerminalGrants(clipboard: draft.clipboard ?? .none, title: draft.namesWindow ?? false),
            claude: ClaudeRules(settings: draft.settings, permissions: draft.permissionRules), aws: aws, egress: egress,
            origins: draft.origins.with(hosts: draft.hosts, networks: draft.networks))
    }
}
