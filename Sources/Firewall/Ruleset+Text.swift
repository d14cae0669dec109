extension Ruleset {
    /// The ruleset in nft's language: what `nft -f` accepts, and what `cx plan` shows.
    public var text: String { text(with: []) }

    /// The same, with what its counters have seen, as nft lists it.
    public func text(with counts: [RuleCount]) -> String {
        var text = "table inet \(table) {\n"
        for set in sets {
            text += "\tset \(set.name) {\n\t\ttype \(set.keyType)\n\t\tflags interval,timeout\n"
            if !set.elements.isEmpty {
                let elements = set.elements.lazy.map(\.text).joined(separator: ",\n\t\t\t     ")
                text += "\t\telements = { \(elements) }\n"
            }
            text += "\t}\n\n"
        }
        text += chains.map { $0.text(with: counts) }.joined(separator: "\n")
        return text + "}\n"
    }
}

extension Chain {
    fileprivate func text(with counts: [RuleCount]) -> String {
        let counts = counts.filter { $0.chain == name }
        let rules = rules.enumerated().map { index, rule in rule.text(with: counts.first { $0.rule == index })
        }
        let lines = (hook.map { [$0.text] } ?? []) + rules
        return "\tchain \(name) {\n" + lines.map { "\t\t\($0)\n" }.joined() + "\t}\n"
    }
}
