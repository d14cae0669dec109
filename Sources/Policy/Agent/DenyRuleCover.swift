/// Deny rules by their tools, ready to be asked which of them leaves another rule nothing to say.
struct DenyRuleCover {
    private struct Group {
        /// Apart from the rules, since nearly every comparison ends here.
        var pairs: [BytePairs] = []
        var rules: [(source: Sourced<String>, rule: AgentRule)] = []
    }

    private var groups: [String: Group] = [:]

    init(_ rules: [(source: Sourced<String>, rule: AgentRule)]) {
        // Of other tools, only a rule without specifier covers another.
        for entry in rules where entry.rule.specifier == nil || entry.rule.shell != nil {
            groups[entry.rule.tool, default: Group()].pairs.append(entry.rule.shell?.pairs ?? [])
            groups[entry.rule.tool, default: Group()].rules.append(entry)
        }
    }

    /// The first other rule that meets every call that `narrow` is about, as far as their texts show it.
    func first(covering narrow: AgentRule) -> Sourced<String>? {
        guard let group = groups[narrow.tool] else { return nil }
        let samples = narrow.shell?.samples ?? []
        let shared = samples.map { BytePairs($0) }.reduce(samples.isEmpty ? [] : BytePairs(rawValue: .max)) {
            $0.intersection($1)
        }
        for (number, pairs) in group.pairs.enumerated() where pairs.isSubset(of: shared) {
            let (source, wide) = group.rules[number]
            guard wide.text != narrow.text, wide.specifier != narrow.specifier else { continue }
            if wide.specifier == nil { return source }
            if let pattern = wide.shell, !samples.isEmpty, samples.allSatisfy({ pattern.matches($0) }) { return source }
        }
        return nil
    }
}
