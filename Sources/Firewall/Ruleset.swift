public import Addresses

/// Everything that decides about the sandbox's packets: one `inet` table. Two equal values filter the same.
public struct Ruleset: Hashable, Sendable, Codable {
    /// The name of a sandbox's table.
    public static let sandboxTable = "cx"

    /// The table's name.
    public var table: String
    public var sets: [AllowedSet]
    /// A chain comes before those that jump to it.
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
