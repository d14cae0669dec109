/// What became of a `KeepingPlan`: the guard writes it beside what it kept, as `file`, and cx takes it away.
public struct KeepingReport: Hashable, Sendable, Codable {
    public struct Missing: Hashable, Sendable, Codable {
        public var file: String
        /// In printable words.
        public var reason: String
    }

    /// Names in the folder.
    public var kept: [String] = []
    public var missing: [Missing] = []

    public init() {}

    public static let file = "kept.json"

    package mutating func miss(_ file: String, _ reason: String) {
        missing.append(Missing(file: file, reason: reason))
    }
}
