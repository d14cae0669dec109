// SPDX-License-Identifier: Apache-2.0

import GuardProtocol
public import IAM
public import Policy

/// The AWS sessions that a launch asks for.
public struct AWSPlan: Hashable, Sendable {
    public var profile: Setting<String>?
    public var region: Setting<String>
    /// The agent's own role.
    public var main: RolePlan
    /// The roles that the policy names beside it, by name.
    public var roles: [RolePlan]
    /// The name of the role with which the agent's model is called; nil for the main role.
    public var inference: String?
    public var attribution: AWSAttribution

    /// All roles, the main one first.
    public var all: [RolePlan] { [main] + roles }
}

/// A role that a launch assumes, and what its session may do.
public struct RolePlan: Hashable, Sendable {
    /// The name by which the sandbox chooses it; ``mainName`` for the main role.
    public var name: String
    /// The role's ARN.
    public var role: Setting<String>
    public var access: AWSAccess
    /// IAM's prefixes of the services that the session is for, or that the sandbox reaches.
    public var services: [String]
    /// In seconds.
    public var duration: Int
    /// AssumeRole's `ExternalId`.
    public var externalID: String?
    /// Nil if no session policy is passed.
    public var sessionPolicy: SessionPolicy?

    public static let mainName = "default"
}

extension AWSPlan {
    /// The path of each role at the guard's endpoint, and the file with its token.
    var credentialRoles: [CredentialRole] {
        all.map { role in
            let isMain = role.name == RolePlan.mainName
            return CredentialRole(
                name: role.name, path: AgentPaths.credentialsPath + (isMain ? "" : "/\(role.name)"),
                tokenPath: AgentPaths.credentialsToken + (isMain ? "" : "-\(role.name)"))
        }
    }

    /// The configuration of the AWS tools inside, in which `AWS_PROFILE=NAME` chooses a role. Nothing in it
    /// is secret.
    var configuration: String {
        all.map { role in
            role.name == RolePlan.mainName
                ? "[default]\ncredential_process = \(AgentPaths.credentialProcess)\n"
                : "[profile \(role.name)]\ncredential_process = \(AgentPaths.credentialProcess) \(role.name)\n"
        }.joined(separator: "\n")
    }

    /// The command by which Claude Code gets keys for its model; empty if it uses the main role's, as all
    /// other programs do.
    var credentialExport: String {
        inference.map { "\(AgentPaths.credentialProcess) \($0)" } ?? ""
    }
}

extension Planner {
    /// Plans the AWS sessions; nil if the policy needs none.
    /// - Throws: if a role or region is missing or wrong, or a session policy is longer than AWS takes.
    func awsPlan() throws(CXError) -> AWSPlan? {
        guard policy.hasAWSSession else { return nil }
        guard let role = settings.role else {
            throw CXError(
                "the policy \(policy.name) needs an AWS session, and no role is set",
                advice: """
                    name the read-only role that the agent gets, one of:
                      role: arn:aws:iam::123456789012:role/investigator    in ~/.config/cx/config.yaml
                      --role ARN, or CX_ROLE=ARN
                    """
            )
        }
        guard let region = settings.region else {
            throw CXError(
                "no AWS region is set",
                advice: "set region in ~/.config/cx/config.yaml, --region or CX_REGION"
            )
        }
        guard policy.egress.regions.isEmpty || policy.egress.regions.contains(region.value) else {
            throw CXError(
                "the policy \(policy.name) reaches \(policy.egress.regions.joined(separator: ", ")), "
                    + "and the region is \(region.value.printable) (\(region.source))",
                advice:
                    "choose one of these regions, or a policy with egress.aws.regions: [\(region.value.printable)]"
            )
        }
        try checkPartition(of: role, in: region.value)
        let sessions = policy.sessions(
            role: role.value, region: region.value, variables: machine.environment,
            cache: cache.sessionPolicies)
        var plans: [RolePlan] = []
        for session in sessions { plans.append(try plan(session, mainRole: role)) }
        let main = plans.removeFirst()
        return AWSPlan(
            profile: settings.profile, region: region, main: main, roles: plans,
            inference: policy.aws?.inference, attribution: policy.aws?.attribution ?? .required
        )
    }

    /// - Throws: if the role is of another partition than the region, where its credentials are good for
    ///   nothing.
    private func checkPartition(of role: Setting<String>, in region: String) throws(CXError) {
        let wanted = EndpointCatalogue.shared.partition(of: region)
        guard let wanted, let name = RoleName(arn: role.value), name.partition != wanted else { return }
        throw CXError(
            "the role \(role.value.printable) (\(role.source)) is of the partition \(name.partition), "
                + "and the region \(region) of \(wanted)",
            advice: "name a role as arn:\(wanted):iam::ACCOUNT:role/NAME, or a region of \(name.partition)")
    }

    private func plan(_ session: PlannedSession, mainRole: Setting<String>) throws(CXError) -> RolePlan {
        let own = session.name == nil ? nil : session.role.map { Setting($0, from: .policy(policy.name)) }
        let name = session.name ?? RolePlan.mainName
        let role = own ?? mainRole
        return RolePlan(
            name: name, role: role, access: session.rules.access, services: session.inspectedServices,
            duration: session.rules.duration, externalID: session.rules.externalID,
            sessionPolicy: try sessionPolicy(of: session, named: name, role: role))
    }

    /// The session policy of a session; nil if the policy wants none.
    private func sessionPolicy(
        of session: PlannedSession, named name: String, role: Setting<String>
    ) throws(CXError) -> SessionPolicy? {
        guard RoleARN.isValid(role.value), let builder = session.builder else {
            throw CXError(
                "\(role.value.printable) (\(role.source)) is not the ARN of a role",
                advice: "it has the form arn:aws:iam::123456789012:role/NAME"
            )
        }
        guard let sessionPolicy = session.sessionPolicy else { return nil }
        if let other = builder.foreignManaged.first {
            throw CXError(
                "the policy \(policy.name) passes \(other.printable), and AWS takes only policies of its own and of the "
                    + "role's account",
                detail: "the role \(role.value) comes from \(role.source)",
                advice: "choose a role of that policy's account, or leave the ARN out of aws.managed"
            )
        }
        do {
            return try sessionPolicy.get()
        } catch {
            throw CXError(
                "the session policy of the role \(name) has \(error.characters) characters, \(error.excess) more than "
                    + "the \(SessionPolicy.mostCharacters) that AWS takes",
                detail: "the longest services: "
                    + error.longest.prefix(5).map { "\($0.name) \($0.characters)" }.joined(separator: ", "),
                advice: "name fewer services in aws.services, or split them among aws.roles"
            )
        }
    }
}
