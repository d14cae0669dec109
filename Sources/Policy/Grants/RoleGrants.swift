import IAM

/// What the session of one role may do, as far as a policy says.
struct RoleGrants {
    /// The resources on which the agent's model is called.
    private static let models = "inference profiles and foundation models"

    /// By which the sandbox chooses it; nil for the main one.
    let name: String?
    /// Its ARN; nil where the user's configuration names it.
    let role: String?
    let rules: AWSSessionRules
    let bound: PlannedSession.Bound
    /// For each action that a session policy lets through, on which resources; nil where AWS would take no
    /// such policy.
    let actions: [String: Set<String>]?
    /// Of single actions, the resources on which the policy denies them.
    let denied: [String: Set<String>]
    /// True if what a resource's own policy grants to everybody is denied.
    let isSealed: Bool
    /// IAM's prefixes of the services that a launch looks at where no session policy is passed.
    let inspected: Set<String>
    /// Where actions may be used; nil for the region of the user's configuration.
    let regions: [String]?
    /// Account IDs; nil for the account of a role that the user's configuration names.
    let accounts: Set<String>?

    init(_ session: PlannedSession) {
        name = session.name
        role = session.role
        rules = session.rules
        bound = session.bound
        inspected = Set(session.inspectedServices)
        regions = session.regions.isEmpty ? nil : Set(session.regions).sorted()
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
        guard bound == .sessionPolicy, let builder = session.builder else {
            actions = [:]
            isSealed = false
            return
        }
        guard let evaluation = session.evaluation else {
            actions = nil
            isSealed = false
            return
        }
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

    /// True if managed policies are passed of which it is not known what they allow.
    var passesUnknown: Bool { rules.managed.contains { ManagedReading.named(by: $0) == nil } }
}
