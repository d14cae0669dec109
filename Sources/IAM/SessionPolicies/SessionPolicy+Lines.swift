extension SessionPolicy {
    /// One for each kind of harm that the policy has no room to deny, the most harmful first.
    public var gaveWayLines: [String] {
        HarmKinds.all.single.compactMap { kind in
            let actions = gaveWay.filter { HarmfulActions.kinds(of: $0).single.first == kind }.map(\.text)
            return actions.isEmpty
                ? nil
                : "no room is left to deny \(actions.count == 1 ? "an action that" : "\(actions.count) actions, each of which") "
                    + "\(kind.sentence): \(Self.listed(actions))"
        }
    }

    /// Of which services the session may read less than the policy says.
    public var littleLines: [String] {
        readsLittle.map { "no room is left to read more of \($0) than what the agent itself asks for" }
            + lossLines
    }

    /// The same without those of which the agent itself asks for little.
    public var lossLines: [String] {
        let lost = readsLess.filter { !readsLittle.contains($0.service) }.map {
            "\($0.service): \($0.allowed) of \($0.of)"
        }
        return lost.isEmpty
            ? [] : ["no room is left for all actions that read: \(lost.joined(separator: ", "))"]
    }

    /// What becomes of names that AWS adds tomorrow.
    public var futureLines: [String] {
        guard !unguarded.isEmpty else { return [] }
        return [
            "no room is left to deny, should AWS add them, \(Self.listed(unguarded))"
        ]
    }

    package static func listed(_ names: [String]) -> String {
        names.prefix(8).joined(separator: ", ") + (names.count > 8 ? " and \(names.count - 8) more" : "")
    }
}

extension SessionPolicyEvaluation {
    /// The allowed actions that cost money for each use, without a bound.
    public var costly: [String] { allowed().filter(HarmfulActions.costs).map(\.text) }

    /// The same in words.
    public var costLines: [String] {
        costly.isEmpty ? [] : ["costs money for each use, without a bound: \(SessionPolicy.listed(costly))"]
    }
}
