extension Ruleset {
    /// The ruleset in nft's language: what `nft -f` accepts, and what `cx plan` shows.
    public var text: String {
        var text = "table inet \(table) {\n"
        for set in sets {
            text += "\tset \(set.name) {\n\t\ttype \(set.keyType)\n\t\tflags interval,timeout\n"
            if !set.elements.isEmpty {
                let elements = set.elements.lazy.map(\.text).joined(separator: ",\n\t\t\t     ")
                text += "\t\telements = { \(elements) }\n"
            }
            text += "\t}\n\n"
        }
        text += chains.map(\.text).joined(separator: "\n")
        return text + "}\n"
    }
}

extension Chain {
    fileprivate var text: String {
        let lines = (hook.map { [$0.text] } ?? []) + rules.map(\.text)
        return "\tchain \(name) {\n" + lines.map { "\t\t\($0)\n" }.joined() + "\t}\n"
    }
}
