import IAM
import Policy

extension Planner {
    /// - Throws: where a role or region is missing or wrong, or a session policy is longer than AWS takes.
    func awsPlan() throws(LaunchError) -> AWSPlan? {
        guard policy.aws != nil || !policy.egress.regions.isEmpty else { return nil }
        guard let role = settings.role else {
            throw LaunchError(
                "the policy \(policy.name) needs an AWS session, and no role is set",
                advice: """
                    name the read-only role that the agent gets, one of:
                      role: arn:aws:iam::123456789012:role/investigator    in ~/.config/cx/config.yaml
                      --role ARN, or CX_ROLE=ARN
                    """
            )
        }
        guard let region = settings.region else {
            throw LaunchError(
                "no AWS region is set", advice: "set region in ~/.config/cx/config.yaml, --region or CX_REGION"
            )
        }
        guard policy.egress.regions.isEmpty || policy.egress.regions.contains(region.value) else {
            throw LaunchError(
                "the policy \(policy.name) reaches \(policy.egress.regions.joined(separator: ", ")), "
                    + "and the region is \(region.value.printable) (\(region.source))",
                advice: "choose one of these regions, or a policy with egress.aws.regions: [\(region.value.printable)]"
            )
        }
        let rules = policy.aws ?? AWSRules()
        let caller = rules.inference ?? RolePlan.mainName
        let plan = { (name: String, role: Setting<String>, session: AWSSessionRules) throws(LaunchError) -> RolePlan in
            RolePlan(
                name: name, role: role, access: session.access,
                services: Set(session.actionPrefixes(in: policy.egress) + policy.egress.actionPrefixes).sorted(),
                duration: session.duration, externalID: session.externalID,
                sessionPolicy: try sessionPolicy(
                    of: name, role: role, session: session, region: region.value, callsModel: name == caller))
        }
        let main = try plan(RolePlan.mainName, role, rules.session)
        var roles: [RolePlan] = []
        for (name, role) in rules.roles.sorted(by: { $0.key < $1.key }) {
            roles.append(try plan(name, Setting(role.role, from: .policy(policy.name)), role.session))
        }
        return AWSPlan(
            profile: settings.profile, region: region, main: main, roles: roles, inference: rules.inference,
            attribution: rules.attribution
        )
    }

    /// Nil where the policy wants none.
    private func sessionPolicy(
        of name: String, role: Setting<String>, session: AWSSessionRules, region: String, callsModel: Bool
    ) throws(LaunchError) -> SessionPolicy? {
        guard RoleARN.isValid(role.value),
            let builder = SessionPolicyBuilder(
                rules: session, of: policy, region: region, role: role.value, callsModel: callsModel,
                variables: machine.environment)
        else {
            throw LaunchError(
                "\(role.value.printable) (\(role.source)) is no role's ARN",
                advice: "it has the form arn:aws:iam::123456789012:role/NAME"
            )
        }
        guard session.access == .readOnly, session.passesPolicy else { return nil }
        if let other = builder.foreignManaged.first {
            throw LaunchError(
                "the policy \(policy.name) passes \(other.printable), and AWS takes only policies of its own and of the "
                    + "role's account",
                detail: "the role \(role.value) comes from \(role.source)",
                advice: "choose a role of that policy's account, or leave the ARN out of aws.managed"
            )
        }
        do {
            return try builder.policy()
        } catch {
            throw LaunchError(
                "the session policy of the role \(name) has \(error.characters) characters, \(error.excess) more than "
                    + "the \(SessionPolicy.mostCharacters) that AWS takes",
                detail: "the longest services: "
                    + error.longest.prefix(5).map { "\($0.name) \($0.characters)" }.joined(separator: ", "),
                advice: "name fewer services in aws.services, or split them among aws.roles"
            )
        }
    }
}
