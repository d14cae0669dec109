// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// All that decides about the sandbox's packets: one `inet` table. Two equal values filter the same.
public struct Ruleset: Hashable, Sendable, Codable {
    /// The name of a sandbox's table.
    public static let sandboxTable = "cx"

    /// The table's name.
    public var table: String
    public var sets: [AllowedSet]
    /// A chain comes before the chains that jump to it.
    public var chains: [Chain]

    public init(table: String = sandboxTable, sets: [AllowedSet], chains: [Chain]) {
        self.table = table
        self.sets = sets
        self.chains = chains
    }

    /// The set of a family, if the ruleset has one.
    public subscript(family: IPAddress.Family) -> AllowedSet? { sets.first { $0.family == family } }

    /// The chain of this name, if the ruleset has one.
    public subscript(chain name: String) -> Chain? { chains.first { $0.name == name } }
}

extension Ruleset {
    /// The ruleset in nft's language. `nft -f` accepts it and `cx plan` shows it.
    public var text: String { text(with: []) }

    /// Returns the ruleset with the counts of its counters, as nft lists it.
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
