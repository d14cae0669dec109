// SPDX-License-Identifier: Apache-2.0

extension SessionPolicyForm {
    /// Passes one of AWS's managed policies in place of a list of actions, cut down to the session's
    /// services.
    func cutDown(_ managed: ManagedReading) -> Statements {
        cutDown(managed.arns(partition: builder.role.partition), denying: .needed)
    }

    /// Cuts managed policies down to reading actions of the session's services.
    ///
    /// The corpus knows what AWS's own reading policies allow, so these let a service through as a whole, and
    /// denials take the rest away. It does not know what others allow, so these let only reading actions
    /// through.
    func cutDown(_ arns: [String], denying breadth: Denials.Breadth) -> Statements {
        let known = arns.map(ManagedReading.named(by:))
        let isKnown = known.allSatisfy { $0 != nil }
        let union = known.reduce(into: ManagedReading()) { $0.formUnion($1 ?? []) }
        let kept = isKnown ? services.map { "\($0):*" } : services.flatMap(reading)
        var statements = builder.grants.statements([]) + [builder.deny(allBut: kept)]
        if builder.callsModel {
            // These policies may not allow the agent's calls.
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

    /// Denials that hold regions and accounts, since a managed policy has no condition of cx's.
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
                // Without it, a call that does not name an account would be denied.
                .init(test: "Null", key: "aws:ResourceAccount", values: ["false"]),
            ])
        return (regions.isEmpty ? [] : [region]) + [account]
    }
}
