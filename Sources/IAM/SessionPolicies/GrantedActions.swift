// SPDX-License-Identifier: Apache-2.0

/// The actions that a policy allows by name. An action that does the worst kinds of harm is allowed only by
/// its full name. A pattern that covers such an action, such as `lambda:Get*`, is replaced by narrower
/// patterns that cover the rest, or if these are too long, by itself with denials.
package struct GrantedActions {
    let patterns: [String]
    /// Denials of actions that the patterns cover and that nobody named.
    let exceptions: [String]
    private let grants: [AWSGrant]
    /// The resources of all grants of an action, by the action's text.
    private let resources: [String: Set<String>]

    init(_ grants: [AWSGrant], corpus: ActionCorpus) {
        let named = Set(grants.flatMap { Self.named(in: $0, corpus: corpus) })
        let narrowed = grants.map { Self.narrowed($0, named: named, corpus: corpus) }
        let grants = narrowed.map(\.grant).filter { !$0.actions.isEmpty }
        exceptions = Set(narrowed.flatMap(\.exceptions)).sorted()
        let excepted = Set(exceptions.flatMap(corpus.matching))
        self.grants = grants
        patterns = Set(grants.flatMap(\.actions)).sorted()
        var resources: [String: Set<String>] = [:]
        for grant in grants {
            for action in grant.actions.flatMap(corpus.matching) where !excepted.contains(action) {
                resources[action.text, default: []].formUnion(grant.resources)
            }
        }
        self.resources = resources
    }

    /// Returns the actions that a grant's patterns cover and none of its full names allows.
    package static func withheld(by grant: AWSGrant, corpus: ActionCorpus = .shared) -> [IAMAction] {
        let named = named(in: grant, corpus: corpus)
        return Set(grant.actions.flatMap(corpus.matching)).filter { needsName($0) && !named.contains($0) }
            .sorted { $0.text < $1.text }
    }

    private static func needsName(_ action: IAMAction) -> Bool {
        !HarmfulActions.kinds(of: action).isDisjoint(with: .mandatory)
            || !ReadingActions.contains(action) && !ModelCalls.actions.contains(action.text)
    }

    private static func named(in grant: AWSGrant, corpus: ActionCorpus) -> Set<IAMAction> {
        Set(grant.actions.filter { !ActionPattern($0).isWildcard }.flatMap(corpus.matching))
    }

    /// The most characters of the narrower patterns that replace one pattern.
    private static let mostNarrow = SessionPolicy.mostCharacters / 5

    /// - Parameter named: the actions that any grant names in full.
    private static func narrowed(
        _ grant: AWSGrant, named: Set<IAMAction>, corpus: ActionCorpus
    ) -> (grant: AWSGrant, exceptions: [String]) {
        let withheld = Set(withheld(by: grant, corpus: corpus))
        guard !withheld.isEmpty else { return (grant, []) }
        let own = Self.named(in: grant, corpus: corpus)
        var narrowed = grant
        var exceptions: [String] = []
        narrowed.actions = grant.actions.flatMap { text in
            let covered = Set(corpus.matching(text))
            let held = covered.intersection(withheld)
            guard !held.isEmpty else { return [text] }
            let service = ActionPattern(text).service
            let patterns = ActionCompressor(
                service: service, corpus: corpus,
                isWanted: { covered.contains($0) && !withheld.contains($0) && !own.contains($0) },
                isCoverable: own.contains
            ).patterns()
            // A denial would take away an action that another grant names.
            let isLong = patterns.reduce(0) { $0 + $1.utf8.count + 3 } > mostNarrow
            guard isLong, held.isDisjoint(with: named) else { return patterns }
            exceptions += ActionCompressor(
                service: service, corpus: corpus, isWanted: held.contains, isCoverable: { _ in false }
            ).patterns(isTerse: true)
            return [text]
        }
        return (narrowed, exceptions)
    }

    /// The services' IAM prefixes.
    package var services: Set<String> { Set(patterns.map { ActionPattern($0).service }) }

    func contains(_ action: IAMAction) -> Bool { resources[action.text] != nil }

    /// True if the action is granted on every resource.
    package func isOpen(_ action: IAMAction) -> Bool { resources[action.text]?.contains("*") ?? false }

    package func resources(of action: IAMAction) -> [String] { (resources[action.text] ?? []).sorted() }

    func statements(_ conditions: [PolicyStatement.Condition]) -> [PolicyStatement] {
        Dictionary(grouping: grants, by: \.resources).sorted { $0.key.lexicographicallyPrecedes($1.key) }
            .map { resources, grants in
                PolicyStatement(
                    effect: .allow, actions: Set(grants.flatMap(\.actions)).sorted(), resources: resources,
                    conditions: conditions)
            }
    }
}
