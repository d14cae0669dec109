import GuardProtocol

extension AWSPlan {
    /// What of the guard's endpoint is each role's.
    var credentialRoles: [CredentialRole] {
        all.map { role in
            let isMain = role.name == RolePlan.mainName
            return CredentialRole(
                name: role.name, path: AgentPaths.credentialsPath + (isMain ? "" : "/\(role.name)"),
                tokenPath: AgentPaths.credentialsToken + (isMain ? "" : "-\(role.name)"))
        }
    }

    /// The configuration of the AWS tools inside: `AWS_PROFILE=NAME` chooses a role. Nothing of it is secret.
    var configuration: String {
        all.map { role in
            role.name == RolePlan.mainName
                ? "[default]\ncredential_process = \(AgentPaths.credentialProcess)\n"
                : "[profile \(role.name)]\ncredential_process = \(AgentPaths.credentialProcess) \(role.name)\n"
        }.joined(separator: "\n")
    }

    /// The command by which Claude Code gets keys for its model; empty where it takes the main role's as all
    /// others do.
    var credentialExport: String {
        inference.map { "\(AgentPaths.credentialProcess) \($0)" } ?? ""
    }
}
