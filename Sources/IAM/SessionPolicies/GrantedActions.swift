/// What a policy allows by name. What does the worst kinds of harm is allowed by its own name alone: of a
/// pattern that covers some of it, as `lambda:Get*`, as many narrower ones are left as cover the rest, or
/// where these are long, itself with denials.
package struct GrantedActions {
    let patterns: [String]
    /// Denials of what the patterns cover and nobody named.
    let exceptions: [String]
    private let grants: [AWSGrant]
    /// For each action by its text, the resources of all grants of it.
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

    /// What the patterns of a grant cover and no name in it allows.
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

    /// More characters than these are too many for the narrower patterns in place of one.
    private static let mostNarrow = SessionPolicy.mostCharacters / 5

    /// - Parameter named: what any grant names.
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
            // A denial would take away what another grant names.
            let isLong = patterns.reduce(0) { $0 + $1.utf8.count + 3 } > mostNarrow
            guard isLong, held.isDisjoint(with: named) else { return patterns }
            exceptions += ActionCompressor(
                service: service, corpus: corpus, isWanted: held.contains, isCoverable: { _ in false }
            ).patterns(isTerse: true)
            return [text]
        }
        return (narrowed, exceptions)
    }

    /// IAM's prefixes.
    package var services: Set<String> { Set(patterns.map { ActionPattern($0).service }) }

    func contains(_ action: IAMAction) -> Bool { resources[action.text] != nil }

    /// True where it is granted on every resource.
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
