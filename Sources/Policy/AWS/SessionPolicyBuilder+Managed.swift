extension SessionPolicyBuilder {
    /// One of AWS's managed policies, passed in place of a list of our own, and cut down to the session's services.
    func cutDown(_ managed: ManagedReading) -> SessionPolicy {
        cutDown(managed.arns(partition: role.partition), denying: .needed)
    }

    /// Managed policies, whatever they allow, cut down to reading actions of the session's services.
    ///
    /// What AWS's own allow is known, so of these a service is let through as a whole, and what else it would allow is denied.
    /// What others allow is not, so only what reads is let through.
    func cutDown(_ arns: [String], denying breadth: Denials.Breadth) -> SessionPolicy {
        let known = arns.map(ManagedReading.named(by:))
        let isKnown = known.allSatisfy { $0 != nil }
        let union = known.reduce(into: ManagedReading()) { $0.formUnion($1 ?? []) }
        let kept = isKnown ? services.map { "\($0):*" } : services.flatMap(reading)
        var statements = grants.statements([]) + [deny(allBut: kept)]
        if callsModel {
            // Nobody knows whether these policies allow it.
            statements += [
                ModelCalls.statement(role), PolicyStatement(effect: .allow, actions: ModelCalls.profiles),
            ]
        }
        statements +=
            Denials(
                services: services, covered: kept, grants: grants, breadth: breadth, corpus: corpus,
                managed: isKnown ? union : nil, keepsModelCalls: callsModel
            ).statements
        return SessionPolicy(statements + ownDenials + outside, managed: arns)
    }

    /// A managed policy has no condition of ours, so regions and accounts are held by denials.
    private var outside: [PolicyStatement] {
        let global = services.filter {
            GlobalServices.needsExemption($0, regions: regions, partition: role.partition)
        }
        let exempt = Set(global.map { "\($0):*" } + (callsModel ? ModelCalls.actions : []) + ["sts:GetCallerIdentity"])
        let region = PolicyStatement(
            effect: .deny, actions: exempt.sorted(), isOfOtherActions: true,
            conditions: [.init(test: "StringNotEquals", key: "aws:RequestedRegion", values: regions)])
        let account = PolicyStatement(
            effect: .deny, actions: callsModel ? ModelCalls.actions : ["sts:GetCallerIdentity"], isOfOtherActions: true,
            conditions: [
                .init(test: "StringNotEquals", key: "aws:ResourceAccount", values: accounts),
                // Without it, a call that does not tell would be denied.
                .init(test: "Null", key: "aws:ResourceAccount", values: ["false"]),
            ])
        return (regions.isEmpty ? [] : [region]) + [account]
    }
}
