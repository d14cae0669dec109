/// What a policy allows by name.
package struct GrantedActions {
    /// As the policy writes them.
    let patterns: [String]
    private let grants: [AWSGrant]
    /// For each action by its text, the resources of all grants of it.
    private let resources: [String: Set<String>]

    init(_ grants: [AWSGrant], corpus: ActionCorpus) {
        self.grants = grants
        patterns = Set(grants.flatMap(\.actions)).sorted()
        var resources: [String: Set<String>] = [:]
        for grant in grants {
            for action in grant.actions.flatMap(corpus.matching) {
                resources[action.text, default: []].formUnion(grant.resources)
            }
        }
        self.resources = resources
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
