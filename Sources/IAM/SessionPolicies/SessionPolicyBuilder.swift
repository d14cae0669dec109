// SPDX-License-Identifier: Apache-2.0

import Documents

/// Makes the session policy of one role. It cuts the role down to reading actions of the named services, the
/// calls of the agent's model, and the actions that the policy allows by name
/// (docs/decisions/0007-session-policy.md).
///
/// Promise K5 (docs/security.md).
public struct SessionPolicyBuilder: Sendable {
    let rules: AWSSessionRules
    package let services: [String]
    let regions: [String]
    package let role: RoleName
    /// The models that the agent calls with this session; empty where it calls none.
    let models: [ModelName]
    let corpus = ActionCorpus.shared
    let cache: SessionPolicyCache
    package let grants: GrantedActions

    /// - Parameters:
    ///   - services: IAM prefixes.
    ///   - regions: the regions in which actions may be used; empty for any.
    ///   - role: the role's ARN.
    ///   - models: the models that the agent calls with this session, if Bedrock is among its services.
    ///   - cache: the results that builders of other policies share with this one.
    /// - Returns: nil if `role` is not a role's ARN.
    public init?(
        rules: AWSSessionRules, services: [String], regions: [String], role: String, models: [ModelName],
        cache: SessionPolicyCache = SessionPolicyCache()
    ) {
        guard let role = RoleName(arn: role) else { return nil }
        self.rules = rules
        self.services = Set(services).sorted()
        self.regions = Set(regions).sorted()
        self.role = role
        self.models = services.contains(ModelCalls.service) ? models : []
        self.cache = cache
        grants = GrantedActions(rules.allow, corpus: corpus)
    }

    package var callsModel: Bool { !models.isEmpty }

    struct Question: Hashable {
        let rules: AWSSessionRules
        let services: [String]
        let regions: [String]
        let role: RoleName
        let models: [ModelName]
    }

    /// Returns the first form of ``SessionPolicyForm`` that fits, or the one that loses least if none holds
    /// all that is meant. Each denies as many kinds of harm as there is room for, but never fewer than
    /// ``HarmKinds/mandatory``.
    public func policy() throws(SessionPolicyTooLong) -> SessionPolicy {
        let question = Question(
            rules: rules, services: services, regions: regions, role: role, models: models)
        return try cache.policies.answer(question) {
            Result { () throws(SessionPolicyTooLong) in try make() }
        }.get()
    }

    private func make() throws(SessionPolicyTooLong) -> SessionPolicy {
        var shortest = Int.max
        let isOwn = rules.managed.isEmpty
        for way in isOwn ? SessionPolicyForm.own : SessionPolicyForm.managed {
            if let found = first(of: way, shortest: &shortest) { return found }
        }
        let worth = ReadingWorth(of: meant)
        let meant = meant.values.joined()
        var losing: [SessionPolicy] = []
        var kept: [Double] = []
        for way in isOwn ? SessionPolicyForm.losing : [] {
            guard let policy = first(of: way, shortest: &shortest) else { continue }
            // A list of names that leaves out most services is no answer to what the policy says.
            let unread = policy.readsLess.count { $0.allowed == 0 }
            guard !policy.managed.isEmpty || unread * 2 <= services.count else { continue }
            losing.append(policy)
            kept.append(worth.sum(meant.filter(SessionPolicyEvaluation(policy).allows)))
        }
        // Of equals, the first one counts.
        guard let most = kept.max(), let best = kept.firstIndex(of: most) else {
            throw SessionPolicyTooLong(characters: shortest == .max ? 0 : shortest, longest: longest)
        }
        return losing[best]
    }

    /// Returns the policy in the first style of a way that fits, with as many denied kinds of harm as fit.
    private func first(of way: SessionPolicyForm.Way, shortest: inout Int) -> SessionPolicy? {
        for held in HarmKinds.depths {
            for style in way.styles {
                let form = SessionPolicyForm(builder: self, held: held, style: style)
                guard !way.namesReading || form.readingLength <= SessionPolicy.mostCharacters else {
                    continue
                }
                let statements = way.make(form)
                let characters = SessionPolicy.characters(
                    statements.statements, managed: statements.managed)
                if characters <= SessionPolicy.mostCharacters { return finished(statements, form) }
                shortest = min(shortest, characters)
            }
        }
        return nil
    }

    /// Adds denials of names that AWS may add tomorrow, as many as fit, and notes what is not denied.
    private func finished(_ found: SessionPolicyForm.Statements, _ form: SessionPolicyForm) -> SessionPolicy {
        let future = FutureNames(found, services: services, corpus: corpus, cache: cache)
        var policy = future.policy
        let evaluation = SessionPolicyEvaluation(policy)
        policy.readsLess = losses(evaluation)
        policy.readsLittle = found.managed.isEmpty ? form.readsLittle : []
        policy.gaveWay = services.flatMap(corpus.actions).filter {
            HarmfulActions.contains($0) && !grants.contains($0) && evaluation.allows($0)
        }
        return policy
    }

    /// If the policy itself names managed policies, all that they allow is meant, and nothing is lost.
    private func losses(_ evaluation: SessionPolicyEvaluation) -> [ReadingLoss] {
        guard rules.managed.isEmpty else { return [] }
        let meant = meant
        return services.compactMap { service in
            let meant = meant[service] ?? []
            let lost = meant.filter { !evaluation.allows($0) }
            return ReadingLoss(of: service, meant: meant, lost: lost, corpus: corpus)
        }
    }

    /// The actions of each service that read, do no harm and are not denied by the policy itself.
    var meant: [String: [IAMAction]] {
        let denied = rules.deny.flatMap(\.actions).map(ActionPattern.init)
        let pairs = services.map { service in
            let actions = corpus.actions(of: service).filter { action in
                ReadingActions.contains(action) && !HarmfulActions.contains(action)
                    && !denied.contains { $0.matches(action.lowered) }
            }
            return (service, actions)
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    /// Managed policies that AssumeRole does not accept, since they are neither AWS's own nor of the role's
    /// account.
    public var foreignManaged: [String] { rules.managed.filter { !role.takes(managed: $0) } }

    /// The denials that the policy itself asks for.
    var ownDenials: [PolicyStatement] {
        Dictionary(grouping: rules.deny, by: \.resources).sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { resources, grants in
                PolicyStatement(
                    effect: .deny, actions: Set(grants.flatMap(\.actions)).sorted(), resources: resources)
            }
    }

    /// Denies every action except these, the model's calls, and what the policy allows by name.
    func deny(allBut actions: [String]) -> PolicyStatement {
        let kept = Set(actions + (callsModel ? [ModelCalls.pattern] : []) + grants.patterns)
        let needed = Dictionary(grouping: kept.map(ActionPattern.init), by: \.service).values.flatMap {
            names in
            let patterns = names.filter(\.isWildcard)
            return names.map(\.text).filter { name in
                !patterns.contains { $0.text != name && $0.matches(name) }
            }
        }
        return PolicyStatement(
            effect: .deny, actions: needed.isEmpty ? ["sts:GetCallerIdentity"] : needed.sorted(),
            isOfOtherActions: true
        )
    }

    /// The conditions on the region and on the resource's account.
    var limits: [PolicyStatement.Condition] {
        (regions.isEmpty ? [] : [.init(test: "StringEquals", key: "aws:RequestedRegion", values: regions)])
            + [ownAccount]
    }

    /// The condition on the resource's account. Not every call says whose resource it is about.
    var ownAccount: PolicyStatement.Condition {
        .init(test: "StringEqualsIfExists", key: "aws:ResourceAccount", values: accounts)
    }

    /// The accounts whose resources the session may read.
    package var accounts: [String] {
        switch rules.account {
        case .same: [role.account]
        case .listed(let accounts): Set(accounts).sorted()
        }
    }

    private var longest: [SessionPolicyTooLong.Service] {
        services.map { service in
            let patterns = SessionPolicyForm(builder: self, held: .mandatory, style: .narrow).reading(service)
            return .init(name: service, characters: patterns.reduce(0) { $0 + $1.utf8.count + 3 })
        }
        .sorted { ($1.characters, $0.name) < ($0.characters, $1.name) }
    }
}
