// SPDX-License-Identifier: Apache-2.0

import Addresses
import Documents

/// Turns the draft of a whole chain into a policy, with the checks that need the whole chain.
struct PolicyAssembly {
    let draft: PolicyDraft
    let files: [PolicyFile]
    let ranges: () throws -> PublishedRanges
    let file: (String) -> HostFile?
    let findings: FindingCollector

    /// Returns the policy without the parts that have errors, and the sections of these parts. The policy's
    /// name is empty if it has an error.
    func policy() -> (policy: Policy, faulty: Set<PolicySection>) {
        var faulty = draft.faulty
        let workspace = Workspace(
            access: draft.workspaceAccess?.value ?? .readOnly,
            at: draft.workspacePlace?.value ?? Workspace().at,
            history: draft.workspaceHistory ?? false)
        let mounts = MountAssembly(mounts: draft.mounts, workspace: workspace, file: file, findings: findings)
        if findings.reportsError(mounts.check) { faulty.insert(.mounts) }
        var egress = Egress()
        if findings.reportsError({ egress = self.egress() }) { faulty.insert(.egress) }
        var aws: AWSRules?
        if findings.reportsError({ aws = self.aws(egress) }) { faulty.insert(.aws) }
        let policy = Policy(
            name: draft.name?.value ?? "", summary: draft.summary ?? "", files: files,
            digest: PolicyDigest.ofChain(files), workspace: workspace, mounts: draft.mounts,
            environment: EnvironmentRules(pass: draft.pass, set: draft.set), limits: draft.limits,
            terminal: TerminalGrants(clipboard: draft.clipboard ?? .none, title: draft.namesWindow ?? false),
            claude: ClaudeRules(settings: draft.settings, permissions: draft.permissionRules), aws: aws,
            egress: egress,
            origins: draft.origins.with(hosts: draft.hosts, networks: draft.networks))
        return (policy, faulty)
    }

    private func egress() -> Egress {
        EgressAssembly(
            draft: draft, isComplete: !draft.faulty.contains(.egress), ranges: ranges, findings: findings
        ).egress()
    }

    private func aws(_ egress: Egress) -> AWSRules? {
        draft.aws.map {
            AWSAssembly(draft: $0, egress: egress, faulty: draft.faulty, findings: findings).rules()
        }
    }
}
