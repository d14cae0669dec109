/// Makes the session policy of one role: what the role may do, and of that only reading actions of the named services, the
/// calls of the agent's model, and what the policy allows by name (docs/decisions/0007-session-policy.md).
///
/// Promise K5 (docs/security.md).
public struct SessionPolicyBuilder: Sendable {
    let rules: AWSSessionRules
    let services: [String]
    let regions: [String]
    let role: RoleName
    let callsModel: Bool
    let corpus = ActionCorpus.shared
    let grants: GrantedActions
    /// Of each service's reading actions.
    private let patterns: [String: [String]]

    /// - Parameters:
    ///   - services: IAM prefixes.
    ///   - regions: where actions may be used; empty for anywhere.
    ///   - role: the role's ARN.
    ///   - callsModel: whether the agent's model is called with this session, where Bedrock is among its services.
    /// - Returns: nil where `role` is no role's ARN.
    public init?(rules: AWSSessionRules, services: [String], regions: [String], role: String, callsModel: Bool) {
        guard let role = RoleName(arn: role) else { return nil }
        self.rules = rules
        self.services = Set(services).sorted()
        self.regions = Set(regions).sorted()
        self.role = role
        self.callsModel = callsModel && services.contains(ModelCalls.service)
        let grants = GrantedActions(rules.allow, corpus: corpus)
        self.grants = grants
        let corpus = corpus
        patterns = Dictionary(
            uniqueKeysWithValues: self.services.map {
                ($0, Self.patterns(of: $0, grants: grants, corpus: corpus))
            })
    }

    /// As a launch makes it of a policy.
    /// - Parameter region: the session's own, where the policy names none.
    public init?(rules: AWSSessionRules, egress: Egress, region: String?, role: String, callsModel: Bool) {
        let regions = rules.regions ?? egress.regions
        self.init(
            rules: rules, services: rules.actionPrefixes(in: egress),
            regions: regions.isEmpty ? [region].compactMap(\.self) : regions, role: role, callsModel: callsModel)
    }

    private struct Question: Hashable {
        let rules: AWSSessionRules
        let services: [String]
        let regions: [String]
        let role: RoleName
        let callsModel: Bool
    }

    private static let memory = Memory<Question, Result<SessionPolicy, SessionPolicyTooLong>>()

    /// The first that fits of: reading allowed by name and everything else denied, the same but for services in which no
    /// resource could grant anything, the services allowed and everything but reading denied, reading allowed by name with
    /// what is sensitive denied, the same with only the denials that these services need, and AWS's own managed policies cut
    /// down.
    public func policy() throws(SessionPolicyTooLong) -> SessionPolicy {
        let question = Question(
            rules: rules, services: services, regions: regions, role: role, callsModel: callsModel)
        return try Self.memory.answer(question) {
            Result { () throws(SessionPolicyTooLong) in try make() }
        }.get()
    }

    private func make() throws(SessionPolicyTooLong) -> SessionPolicy {
        let candidates =
            rules.managed.isEmpty
            ? [
                { sealed(allowing: reading) }, { sealed(allowing: reading, sparing: ResourcePolicies.absent) },
                { sealed(allowing: whole) },
                { listed(denying: .core) }, { listed(denying: .needed) },
                { cutDown(.readOnlyAccess) }, { cutDown(.viewOnlyAccess) },
            ]
            : [{ cutDown(rules.managed, denying: .core) }, { cutDown(rules.managed, denying: .needed) }]
        var shortest: SessionPolicy?
        for candidate in candidates {
            let policy = candidate()
            if policy.room >= 0 { return policy }
            if policy.characters < shortest?.characters ?? .max { shortest = policy }
        }
        throw SessionPolicyTooLong(characters: shortest?.characters ?? 0, longest: longest)
    }

    /// Everything denied but what is meant, since a resource's own policy may allow a session what its session policy does
    /// not, and only a denial overrules that.
    /// - Parameter spared: services of which nothing needs to be denied, since nothing but the session policy allows it.
    private func sealed(allowing patterns: (String) -> [String], sparing spared: Set<String> = []) -> SessionPolicy {
        let kept = services.flatMap { spared.contains($0) ? ["\($0):*"] : reading($0) }
        return SessionPolicy(
            allowed(services.map(patterns)) + modelStatements + grants.statements(limits) + [deny(allBut: kept)]
                + denials(.needed, covered: services.flatMap(reading), isBesideRest: true) + ownDenials)
    }

    /// A service as a whole, where a denial of everything but reading stands beside it. Not one of which more is allowed on
    /// some resources: that denial does not speak of resources.
    private func whole(_ service: String) -> [String] {
        let isShared = callsModel && service == ModelCalls.service || grants.services.contains(service)
        return isShared ? reading(service) : ["\(service):*"]
    }

    /// Reading allowed by name.
    private func listed(denying breadth: Denials.Breadth) -> SessionPolicy {
        let patterns = services.map(reading)
        return SessionPolicy(
            allowed(patterns) + modelStatements + grants.statements(limits)
                + denials(breadth, covered: patterns.flatMap(\.self)) + ownDenials)
    }

    private func denials(
        _ breadth: Denials.Breadth, covered: [String], isBesideRest: Bool = false
    ) -> [PolicyStatement] {
        Denials(
            services: services, covered: covered, grants: grants, breadth: breadth, corpus: corpus,
            isBesideRest: isBesideRest
        ).statements
    }

    /// Managed policies that AssumeRole does not take: neither AWS's own nor of the role's account.
    public var foreignManaged: [String] { rules.managed.filter { !role.takes(managed: $0) } }

    /// The patterns of a service's reading actions.
    func reading(_ service: String) -> [String] { patterns[service] ?? [] }

    private static func patterns(of service: String, grants: GrantedActions, corpus: ActionCorpus) -> [String] {
        let find = {
            ActionCompressor(
                service: service, corpus: corpus,
                isWanted: {
                    ReadingActions.contains($0) && !SensitiveActions.contains($0) || grants.isOpen($0)
                },
                isCoverable: { SensitiveActions.contains($0) && !grants.isOpen($0) }
            ).patterns()
        }
        return grants.services.contains(service) ? find() : plainPatterns.answer(service, find: find)
    }

    /// Of services of which nothing is granted by name, so that a folder of policies is checked without making them anew.
    private static let plainPatterns = Memory<String, [String]>()

    /// Those of the services that have one endpoint for all regions apart, without a condition on the region.
    private func allowed(_ patterns: [[String]]) -> [PolicyStatement] {
        let isGlobal = { GlobalServices.needsExemption($0, regions: regions, partition: role.partition) }
        let pairs = zip(services, patterns)
        let regional = pairs.filter { !isGlobal($0.0) }.flatMap(\.1)
        let global = pairs.filter { isGlobal($0.0) }.flatMap(\.1)
        return [
            PolicyStatement(effect: .allow, actions: regional, conditions: limits),
            PolicyStatement(effect: .allow, actions: global, conditions: [ownAccount]),
        ].filter { !$0.actions.isEmpty }
    }

    private var modelStatements: [PolicyStatement] {
        callsModel ? [ModelCalls.statement(role)] : []
    }

    /// What the policy itself denies.
    var ownDenials: [PolicyStatement] {
        Dictionary(grouping: rules.deny, by: \.resources).sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { resources, grants in
                PolicyStatement(
                    effect: .deny, actions: Set(grants.flatMap(\.actions)).sorted(), resources: resources)
            }
    }

    /// - Parameter actions: not denied, nor are the model's calls and what the policy allows by name.
    func deny(allBut actions: [String]) -> PolicyStatement {
        let kept = Set(actions + (callsModel ? [ModelCalls.pattern] : []) + grants.patterns)
        let patterns = kept.map(ActionPattern.init).filter(\.isWildcard)
        let needed = kept.filter { name in !patterns.contains { $0.text != name && $0.matches(name) } }
        return PolicyStatement(
            effect: .deny, actions: needed.isEmpty ? ["sts:GetCallerIdentity"] : needed.sorted(), isOfOtherActions: true
        )
    }

    /// In which regions, and whose resources.
    private var limits: [PolicyStatement.Condition] {
        (regions.isEmpty ? [] : [.init(test: "StringEquals", key: "aws:RequestedRegion", values: regions)])
            + [ownAccount]
    }

    /// Not every call tells whose resource it is about.
    private var ownAccount: PolicyStatement.Condition {
        .init(test: "StringEqualsIfExists", key: "aws:ResourceAccount", values: accounts)
    }

    var accounts: [String] {
        switch rules.account {
        case .same: [role.account]
        case .listed(let accounts): Set(accounts).sorted()
        }
    }

    private var longest: [SessionPolicyTooLong.Service] {
        services.map { service in
            .init(name: service, characters: reading(service).reduce(0) { $0 + $1.utf8.count + 3 })
        }
        .sorted { ($1.characters, $0.name) < ($0.characters, $1.name) }
    }
}
