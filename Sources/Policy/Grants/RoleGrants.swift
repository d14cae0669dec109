import IAM

/// What the session of one role may do, as far as a policy says.
struct RoleGrants {
    /// How much of what the role may do.
    enum Bound: Int, Comparable {
        /// What a session policy lets through.
        case sessionPolicy
        /// What the role may do by itself, after it was looked at.
        case inspectedRole
        case role

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// A role's ARN where the policy names none: what a session may do does not depend on its name.
    private static let anyRole = "arn:aws:iam::123456789012:role/any"

    /// The resources on which the agent's model is called.
    private static let models = "inference profiles and foundation models"

    /// By which the sandbox chooses it; nil for the main one.
    let name: String?
    /// Its ARN; nil where the user's configuration names it.
    let role: String?
    let rules: AWSSessionRules
    let bound: Bound
    /// For each action that a session policy lets through, on which resources; nil where AWS would take no such policy.
    let actions: [String: Set<String>]?
    /// Of single actions, the resources on which the policy denies them.
    let denied: [String: Set<String>]
    /// Whether what a resource's own policy grants to everybody is denied.
    let isSealed: Bool
    /// IAM's prefixes of the services that a launch looks at where no session policy is passed.
    let inspected: Set<String>
    /// Where actions may be used; nil for the region of the user's configuration.
    let regions: [String]?
    /// Account IDs; nil for the account of a role that the user's configuration names.
    let accounts: Set<String>?

    init(name: String?, role: String?, rules: AWSSessionRules, policy: Policy) {
        self.name = name
        self.role = role
        self.rules = rules
        bound = rules.access == .role ? .role : rules.passesPolicy ? .sessionPolicy : .inspectedRole
        inspected = Set(rules.actionPrefixes(in: policy.egress) + policy.egress.actionPrefixes)
        let region = policy.aws?.region
        let named = rules.regions ?? policy.egress.regions
        regions = named.isEmpty ? region.map { [$0] } : Set(named).sorted()
        switch rules.account {
        case .same: accounts = role.flatMap(RoleName.init(arn:)).map { [$0.account] }
        case .listed(let listed): accounts = Set(listed)
        }
        let corpus = ActionCorpus.shared
        var denied: [String: Set<String>] = [:]
        for grant in rules.deny {
            for action in grant.actions.flatMap(corpus.matching) {
                denied[action.text, default: []].formUnion(grant.resources)
            }
        }
        self.denied = denied
        let caller = policy.aws?.inference
        guard bound == .sessionPolicy,
            let builder = SessionPolicyBuilder(
                rules: rules, of: policy, region: region, role: role ?? Self.anyRole,
                callsModel: caller == name)
        else {
            actions = [:]
            isSealed = false
            return
        }
        guard let session = try? builder.policy() else {
            actions = nil
            isSealed = false
            return
        }
        let evaluation = SessionPolicyEvaluation(session)
        isSealed = evaluation.isSealed
        let grants = builder.grants
        let services = Set(builder.services)
        var actions: [String: Set<String>] = [:]
        for action in evaluation.allowed(in: corpus) where denied[action.text]?.contains("*") != true {
            let isMeant =
                services.contains(action.service) && ReadingActions.contains(action)
                && !HarmfulActions.contains(action)
            var resources = Set(grants.resources(of: action))
            if builder.callsModel, ModelCalls.actions.contains(action.text) { resources.insert(Self.models) }
            actions[action.text] = isMeant || resources.isEmpty || grants.isOpen(action) ? ["*"] : resources
        }
        self.actions = actions
    }

    /// Whether managed policies are passed of which it is not known what they allow.
    var passesUnknown: Bool { rules.managed.contains { ManagedReading.named(by: $0) == nil } }

    static func all(of policy: Policy) -> [RoleGrants] {
        guard policy.hasAWSSession else { return [] }
        let rules = policy.aws ?? AWSRules()
        return [RoleGrants(name: nil, role: rules.role, rules: rules.session, policy: policy)]
            + rules.roles.sorted { $0.key < $1.key }.map { name, role in
                RoleGrants(name: name, role: role.role, rules: role.session, policy: policy)
            }
    }
}

extension Policy {
    /// Whether a launch assumes a role.
    public var hasAWSSession: Bool { aws != nil || !egress.regions.isEmpty }
}
