// SPDX-License-Identifier: Apache-2.0

import Documents

/// The actions that a session policy allows on any resource in any region. This is IAM's evaluation of the
/// policy alone, without the role.
public struct SessionPolicyEvaluation {
    private struct Statement {
        /// The patterns by service. Patterns of cx have no wildcards in the service.
        let actions: [String: [ActionPattern]]
        let isOfOtherActions: Bool
        let isOfEveryResource: Bool

        func applies(to action: IAMAction) -> Bool {
            guard let patterns = actions[action.service] else { return isOfOtherActions }
            return patterns.contains { $0.matches(action.lowered) } != isOfOtherActions
        }
    }

    private let allows: [Statement]
    /// The denials that hold for every resource and without conditions.
    private let denies: [Statement]
    /// Nil if a managed policy with unknown contents is passed.
    private let managed: ManagedReading?

    public init(_ policy: SessionPolicy) {
        var allows: [Statement] = []
        var denies: [Statement] = []
        for statement in Self.list(policy.document["Statement"]) {
            let other = statement["NotAction"]
            let read = Statement(
                actions: Dictionary(
                    grouping: Self.list(other ?? statement["Action"]).compactMap { value in
                        if case .string(let text) = value { ActionPattern(text) } else { nil }
                    }, by: \.service), isOfOtherActions: other != nil,
                isOfEveryResource: statement["Resource"] == .string("*"))
            if statement["Effect"] == .string("Allow") {
                allows.append(read)
            } else if read.isOfEveryResource, statement["Condition"] == nil {
                denies.append(read)
            }
        }
        self.allows = allows
        self.denies = denies
        let known = policy.managed.map(ManagedReading.named(by:))
        managed =
            known.contains(nil) ? nil : known.reduce(into: ManagedReading()) { $0.formUnion($1 ?? []) }
    }

    /// True if everything but single actions is denied, except in services without resource policies, so that
    /// no resource's own policy adds to what is allowed.
    public var isSealed: Bool {
        denies.contains { denial in
            denial.isOfOtherActions
                && denial.actions.values.joined().allSatisfy {
                    !$0.text.hasSuffix(":*") || ResourcePolicies.absent.contains($0.service)
                }
        }
    }

    /// True if the action is allowed on some resource at least.
    public func allows(_ action: IAMAction) -> Bool {
        guard isManaged(action) || allows.contains(where: { $0.applies(to: action) }) else { return false }
        return !denies.contains { $0.applies(to: action) }
    }

    /// True if a statement that names no resource, or a managed policy, allows the action.
    package func allowsOnEveryResource(_ action: IAMAction) -> Bool {
        allows(action)
            && (isManaged(action) || allows.contains { $0.isOfEveryResource && $0.applies(to: action) })
    }

    private func isManaged(_ action: IAMAction) -> Bool {
        managed.map { !$0.isDisjoint(with: action.managed) } ?? true
    }

    /// Returns the number of allowed actions of each level.
    public func counts(in corpus: ActionCorpus = .shared) -> [ActionLevel: Int] {
        var counts: [ActionLevel: Int] = Dictionary(
            uniqueKeysWithValues: ActionLevel.allCases.map { ($0, 0) })
        for action in allowed(in: corpus) { counts[action.level, default: 0] += 1 }
        return counts
    }

    /// Returns the corpus' actions that are allowed.
    package func allowed(in corpus: ActionCorpus = .shared) -> [IAMAction] {
        let isAnywhere = managed != [] || allows.contains { $0.isOfOtherActions }
        let services =
            isAnywhere ? corpus.services : Set(allows.flatMap(\.actions.keys)).sorted()
        return services.flatMap(corpus.actions).filter { allows($0) }
    }

    /// The counts by the levels' names, as JSON has them.
    public var countsByName: [String: Int] {
        Dictionary(uniqueKeysWithValues: counts().map { ($0.key.rawValue, $0.value) })
    }

    private static func list(_ value: JSONValue?) -> [JSONValue] {
        switch value {
        case .array(let items): items
        case .some(let item): [item]
        case .none: []
        }
    }
}
