// SPDX-License-Identifier: Apache-2.0

import IAM

/// The grants of one role's session, as far as a policy describes them.
struct RoleGrants {
    /// The resources on which the agent's model is called.
    private static let models = "inference profiles and foundation models"

    /// The name by which the sandbox chooses the role; nil for the main role.
    let name: String?
    /// The role's ARN; nil if only the user's configuration names it.
    let role: String?
    let rules: AWSSessionRules
    let bound: PlannedSession.Bound
    /// The resources of each action that the session policy allows; nil if the session policy is longer than
    /// AWS accepts.
    let actions: [String: Set<String>]?
    /// The resources on which the policy denies single actions.
    let denied: [String: Set<String>]
    /// True if the session is denied what a resource's own policy grants to everybody.
    let isSealed: Bool
    /// The IAM prefixes of the services that a launch inspects if no session policy is passed.
    let inspected: Set<String>
    /// The regions in which actions may be used; nil for the region of the user's configuration.
    let regions: [String]?
    /// The IDs of the accounts whose resources may be used; nil for the account of a role that only the
    /// user's configuration names.
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

    /// True if managed policies are passed and cx does not know what one of them allows.
    var passesUnknown: Bool { rules.managed.contains { ManagedReading.named(by: $0) == nil } }
}
