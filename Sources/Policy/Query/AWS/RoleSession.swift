import IAM

/// The session of one of a policy's roles, as its session policy cuts it down.
struct RoleSession {
    /// Nil for the main role; `AWS_PROFILE` chooses another.
    let name: String?
    let rules: AWSSessionRules
    /// IAM's prefixes.
    let services: [String]
    let regions: [String]
    let callsModel: Bool
    let builder: SessionPolicyBuilder?
    /// Nil where none is passed, or none fits.
    let evaluation: SessionPolicyEvaluation?
    /// True where AWS takes no session policy of that length, and so nothing starts.
    let isTooLong: Bool
    /// Where a policy says its keys, as `aws` or `aws.roles.writer`.
    var path: String { name.map { "aws.roles.\($0)" } ?? "aws" }

    /// A role's ARN where the policy names none: what a session may do does not depend on its name.
    private static let anyRole = "arn:aws:iam::123456789012:role/any"

    init(name: String?, rules: AWSSessionRules, role: String?, of policy: Policy) {
        self.name = name
        self.rules = rules
        callsModel = policy.aws?.inference == name
        services = rules.actionPrefixes(in: policy.egress)
        let named = rules.regions ?? policy.egress.regions
        regions = named.isEmpty ? [policy.aws?.region].compactMap(\.self) : named
        builder = SessionPolicyBuilder(
            rules: rules, of: policy, region: policy.aws?.region, role: role ?? Self.anyRole,
            callsModel: callsModel)
        guard rules.access == .readOnly, rules.passesPolicy, let builder else {
            (evaluation, isTooLong) = (nil, false)
            return
        }
        do {
            evaluation = SessionPolicyEvaluation(try builder.policy())
            isTooLong = false
        } catch {
            (evaluation, isTooLong) = (nil, true)
        }
    }

    /// The main role's first.
    static func all(of policy: Policy) -> [RoleSession] {
        let rules = policy.aws ?? AWSRules()
        return [RoleSession(name: nil, rules: rules.session, role: rules.role, of: policy)]
            + rules.roles.sorted { $0.key < $1.key }.map {
                RoleSession(name: $0.key, rules: $0.value.session, role: $0.value.role, of: policy)
            }
    }
}
