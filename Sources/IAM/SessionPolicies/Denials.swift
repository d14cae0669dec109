// SPDX-License-Identifier: Apache-2.0

import Documents

/// The denials of harmful actions, except for those that the policy allows by name.
struct Denials {
    enum Breadth {
        /// Denies what the session's services would allow.
        case needed
        /// Denies the well-known harmful actions too, whichever services there are.
        case core
    }

    package let services: [String]
    /// The patterns that would allow harmful actions.
    let covered: [String]
    let grants: GrantedActions
    let breadth: Breadth
    /// The kinds of harm that are denied.
    let held: HarmKinds
    let corpus: ActionCorpus
    let cache: SessionPolicyCache
    /// AWS's managed policies that are passed. Everything that they allow and the policy does not mean is
    /// denied.
    var managed: ManagedReading?
    /// True if the actions that call the model must not be denied.
    var keepsModelCalls = false
    /// True if short patterns matter more than patterns that cover only similar names among the actions that
    /// AWS adds tomorrow.
    var isTerse = false
    /// True if a denial of everything else stands beside these. That denial leaves out what is granted, since
    /// it does not name resources.
    var isBesideRest = false

    var statements: [PolicyStatement] {
        var plain: Set<String> = []
        var limited: [[String]: Set<String>] = [:]
        for pattern in core {
            let actions = matching(pattern.text)
            if !actions.contains(where: grants.contains) {
                plain.insert(pattern.text)
            } else {
                plain.formUnion(actions.filter { !grants.contains($0) && isCovered($0) }.map(\.text))
            }
        }
        let told = plain.map(ActionPattern.init)
        plain.formUnion(harmful.filter { name in !told.contains { $0.matches(name) } })
        for action in grants.patterns.flatMap(matching)
        where grants.contains(action) && !grants.isOpen(action) && !isMeant(action)
            && (isBesideRest || isCovered(action))
        {
            limited[grants.resources(of: action), default: []].insert(action.text)
        }
        plain.formUnion(unmeant)
        plain.formUnion(grants.exceptions)
        var statements = plain.isEmpty ? [] : [PolicyStatement(effect: .deny, actions: plain.sorted())]
        for (resources, actions) in limited.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
            statements.append(
                PolicyStatement(
                    effect: .deny, actions: actions.sorted(), resources: resources, isOfOtherResources: true))
        }
        return statements
    }

    private var core: [ActionPattern] { breadth == .core ? HarmfulActions.core.map(ActionPattern.init) : [] }

    private func matching(_ pattern: String) -> [IAMAction] {
        cache.actions(matching: pattern, in: corpus)
    }

    /// Asked of services of which nothing is granted by name, since several forms deny the same.
    struct Question: Hashable {
        let service: String
        let patterns: [ActionPattern]
        /// The part of these kinds that actions of the service do.
        let held: HarmKinds
        let managed: ManagedReading?
        let isTerse: Bool
    }

    /// The fewest patterns for the denied kinds of harm that `covered` would allow.
    var harmful: [String] {
        let byService = Dictionary(grouping: covered.map(ActionPattern.init), by: \.service)
        let granted = grants.services
        return services.flatMap { service -> [String] in
            let patterns = byService[service] ?? []
            guard !granted.contains(service) else { return harmful(service, among: patterns) }
            let question = Question(
                service: service, patterns: patterns, held: held.intersection(corpus.harm(of: service)),
                managed: managed, isTerse: isTerse)
            return cache.denials.answer(question) { harmful(service, among: patterns) }
        }
    }

    private func harmful(_ service: String, among patterns: [ActionPattern]) -> [String] {
        let isWanted = { isHeld($0) && !grants.contains($0) && isCovered($0, by: patterns) }
        guard corpus.actions(of: service).contains(where: isWanted) else { return [] }
        return ActionCompressor(
            service: service, corpus: corpus, isWanted: isWanted,
            isCoverable: { !isMeant($0) && !grants.contains($0) }
        ).patterns(isTerse: isTerse)
    }

    private func isHeld(_ action: IAMAction) -> Bool {
        !HarmfulActions.kinds(of: action).isDisjoint(with: held)
    }

    /// The actions of the services that AWS's managed policies allow and that do not read.
    private var unmeant: [String] {
        guard let managed else { return [] }
        return services.flatMap { service in
            corpus.actions(of: service).filter { action in
                !action.managed.isDisjoint(with: managed) && !ReadingActions.contains(action)
                    && !isHeld(action) && !grants.contains(action)
                    && !(keepsModelCalls && ModelCalls.actions.contains(action.text))
            }.map(\.text)
        }
    }

    /// True if the session may use the action on every resource anyway.
    private func isMeant(_ action: IAMAction) -> Bool {
        services.contains(action.service) && ReadingActions.contains(action) && !isHeld(action)
    }

    /// True if only a denial keeps the session from the action.
    private func isCovered(_ action: IAMAction) -> Bool {
        isCovered(action, by: covered.map(ActionPattern.init).filter { $0.service == action.service })
    }

    private func isCovered(_ action: IAMAction, by patterns: [ActionPattern]) -> Bool {
        if let managed, action.managed.isDisjoint(with: managed) { return false }
        return patterns.contains { $0.matches(action.lowered) }
    }
}
