/// What became of one step of a `KeepingPlan`: the guard writes it beside the file that it staged, as `file`, and looks
/// at nothing else before cx asks for the next step.
public struct KeepingStep: Hashable, Sendable, Codable {
    public enum Staged: String, Hashable, Sendable, Codable {
        case ruleset, transcript
    }

    /// Files of one kind that could not be kept.
    public struct Missing: Hashable, Sendable, Codable {
        public var file: String
        /// In printable words.
        public var reason: String
        public var count: Int
    }

    /// Nil where no file was staged.
    public var staged: Staged?
    /// A few at most, however many files there were.
    public var missing: [Missing] = []
    /// Whether nothing is left to be kept.
    public var isLast = false

    public static let file = "keeping.json"
    /// In bytes; a step's text takes a tenth of it.
    public static let longest = 1 << 16
}
