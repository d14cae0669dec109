extension SessionPolicyForm {
    /// One of AWS's managed policies, passed in place of a list of our own, and cut down to the session's
    /// services.
    func cutDown(_ managed: ManagedReading) -> Statements {
        cutDown(managed.arns(partition: builder.role.partition), denying: .needed)
    }

    /// Managed policies, whatever they allow, cut down to reading actions of the session's services.
    ///
    /// What AWS's own allow is known, so of these a service is let through as a whole, and what else it would
    /// allow is denied. What others allow is not, so only what reads is let through.
    func cutDown(_ arns: [String], denying breadth: Denials.Breadth) -> Statements {
        let known = arns.map(ManagedReading.named(by:))
        let isKnown = known.allSatisfy { $0 != nil }
        let union = known.reduce(into: ManagedReading()) { $0.formUnion($1 ?? []) }
        let kept = isKnown ? services.map { "\($0):*" } : services.flatMap(reading)
        var statements = builder.grants.statements([]) + [builder.deny(allBut: kept)]
        if builder.callsModel {
            // Nobody knows whether these policies allow it.
            statements += modelStatements + [PolicyStatement(effect: .allow, actions: ModelCalls.profiles)]
        }
        statements +=
            Denials(
                services: services, covered: kept, grants: builder.grants, breadth: breadth, held: held,
                corpus: builder.corpus, cache: builder.cache,
                managed: isKnown ? union : nil, keepsModelCalls: builder.callsModel, isTerse: style == .tight,
                isBesideRest: true
            ).statements
        return Statements(statements: statements + builder.ownDenials + outside, managed: arns)
    }

    /// A managed policy has no condition of ours, so regions and accounts are held by denials.
    private var outside: [PolicyStatement] {
        let regions = builder.regions
        let global = services.filter {
            GlobalServices.needsExemption($0, regions: regions, partition: builder.role.partition)
        }
        let exempt = Set(
            global.map { "\($0):*" } + (builder.callsModel ? ModelCalls.actions : []) + [
                "sts:GetCallerIdentity"
            ])
        let region = PolicyStatement(
            effect: .deny, actions: exempt.sorted(), isOfOtherActions: true,
            conditions: [.init(test: "StringNotEquals", key: "aws:RequestedRegion", values: regions)])
        let account = PolicyStatement(
            effect: .deny, actions: builder.callsModel ? ModelCalls.actions : ["sts:GetCallerIdentity"],
            isOfOtherActions: true,
            conditions: [
                .init(test: "StringNotEquals", key: "aws:ResourceAccount", values: builder.accounts),
                // Without it, a call that does not tell would be denied.
                .init(test: "Null", key: "aws:ResourceAccount", values: ["false"]),
            ])
        return (regions.isEmpty ? [] : [region]) + [account]
    }
}
