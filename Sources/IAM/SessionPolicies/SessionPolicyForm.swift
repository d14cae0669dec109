// SPDX-License-Identifier: Apache-2.0

/// One way to write a session policy that denies certain kinds of harm.
struct SessionPolicyForm {
    struct Statements {
        var statements: [PolicyStatement]
        /// ARNs of managed policies that are passed beside the statements.
        var managed: [String] = []
    }

    let builder: SessionPolicyBuilder
    let held: HarmKinds
    let style: Style

    /// The way patterns are written, from the best on.
    enum Style: CaseIterable {
        /// Narrow patterns, none of which covers a denied action.
        case narrow
        /// For each service the shorter of narrow patterns and wide ones with exceptions. An exception names
        /// actions that are known today.
        case mixed
        /// Like `mixed`, with the models in fewer words, the denials in fewer letters, and of Bedrock only
        /// what Claude Code asks for.
        case tight
    }

    /// The ways from the strictest on:
    /// - reading allowed by name, everything else denied;
    /// - the same, except for services in which no resource could grant anything;
    /// - services allowed, everything but reading denied;
    /// - reading allowed by name, harmful actions denied;
    /// - the same with only the denials that these services need.
    static let own = [
        Way { $0.sealed(allowing: $0.reading) },
        Way { $0.sealed(allowing: $0.reading, sparing: ResourcePolicies.absent) },
        Way { $0.sealed(allowing: $0.whole) },
        Way { $0.listed(denying: .core, patterns: $0.services.map($0.reading)) },
        Way { $0.listed(denying: .needed, patterns: $0.services.map($0.reading)) },
    ]

    /// The ways for a policy that fits in none of these, of which the one that loses least is taken:
    /// - reading allowed by name as far as there is room, harmful actions denied;
    /// - AWS's own managed policies, cut down.
    static let losing = [
        Way(namesReading: false, styles: [.tight]) { $0.trimmed() },
        Way(namesReading: false, styles: [.mixed, .tight]) { $0.cutDown(.readOnlyAccess) },
        Way(namesReading: false, styles: [.mixed, .tight]) { $0.cutDown(.viewOnlyAccess) },
    ]

    /// The ways for a policy that names managed policies.
    static let managed = [
        Way(namesReading: false) { $0.cutDown($0.builder.rules.managed, denying: .core) },
        Way(namesReading: false) { $0.cutDown($0.builder.rules.managed, denying: .needed) },
    ]

    /// One of the ways to write the policy.
    struct Way: Sendable {
        /// True if the policy holds each service's reading patterns.
        var namesReading = true
        /// The styles in which the result can differ.
        var styles = Style.allCases
        let make: @Sendable (SessionPolicyForm) -> Statements
    }

    /// The characters of all reading patterns. A policy that holds them is longer.
    var readingLength: Int {
        services.flatMap(reading).reduce(0) { $0 + $1.utf8.count + 3 }
    }

    package var services: [String] { builder.services }
    private var grants: GrantedActions { builder.grants }

    /// Denies everything but what is meant. A resource's own policy may allow a session what its session
    /// policy does not, and only a denial overrules that.
    /// - Parameter spared: services that need no denial, since only the session policy can allow anything
    ///   there.
    private func sealed(allowing patterns: (String) -> [String], sparing spared: Set<String> = [])
        -> Statements
    {
        let kept = services.flatMap { spared.contains($0) ? ["\($0):*"] : reading($0) }
        return Statements(
            statements: allowed(services.map(patterns)) + modelStatements + grants.statements(builder.limits)
                + [builder.deny(allBut: kept)]
                + denials(.needed, covered: services.flatMap(reading), isBesideRest: true)
                + builder.ownDenials)
    }

    /// Returns a pattern for the whole service, beside a denial of everything but reading. A service of which
    /// more is allowed on some resources gets its reading patterns: that denial does not name resources.
    private func whole(_ service: String) -> [String] {
        let isShared =
            builder.callsModel && service == ModelCalls.service || grants.services.contains(service)
        return isShared ? reading(service) : ["\(service):*"]
    }

    /// Allows reading actions by name.
    /// - Parameter patterns: the names, for each of the services.
    func listed(denying breadth: Denials.Breadth, patterns: [[String]]) -> Statements {
        Statements(
            statements: allowed(patterns) + modelStatements + grants.statements(builder.limits)
                + denials(breadth, covered: patterns.flatMap(\.self)) + builder.ownDenials)
    }

    private func denials(
        _ breadth: Denials.Breadth, covered: [String], isBesideRest: Bool = false
    ) -> [PolicyStatement] {
        Denials(
            services: services, covered: covered, grants: grants, breadth: breadth, held: held,
            corpus: builder.corpus, cache: builder.cache, isTerse: style == .tight, isBesideRest: isBesideRest
        ).statements
    }

    /// Returns the patterns of a service's reading actions.
    func reading(_ service: String) -> [String] {
        if readsLittle.contains(service) { return ModelCalls.profiles }
        return ReadingPatterns(
            service: service, held: held, grants: grants, corpus: builder.corpus, cache: builder.cache
        ).patterns(isMixed: style != .narrow)
    }

    /// Services of which the session may read less than the policy says.
    var readsLittle: [String] {
        let isReduced = style == .tight && builder.callsModel && !grants.services.contains(ModelCalls.service)
        return isReduced ? [ModelCalls.service] : []
    }

    /// Allows the patterns. Services with one endpoint for all regions get a statement without the condition
    /// on the region.
    private func allowed(_ patterns: [[String]]) -> [PolicyStatement] {
        let isGlobal = {
            GlobalServices.needsExemption($0, regions: builder.regions, partition: builder.role.partition)
        }
        let pairs = zip(services, patterns)
        let regional = pairs.filter { !isGlobal($0.0) }.flatMap(\.1)
        let global = pairs.filter { isGlobal($0.0) }.flatMap(\.1)
        return [
            PolicyStatement(effect: .allow, actions: regional, conditions: builder.limits),
            PolicyStatement(effect: .allow, actions: global, conditions: [builder.ownAccount]),
        ].filter { !$0.actions.isEmpty }
    }

    var modelStatements: [PolicyStatement] {
        builder.callsModel
            ? [ModelCalls.statement(builder.role, models: builder.models, isTight: style == .tight)] : []
    }
}
