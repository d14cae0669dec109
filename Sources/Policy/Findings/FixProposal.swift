/// A change at a finding's place that is safe to make without asking: it takes no wall down and loses no word of the author's.
enum FixProposal: Hashable, Sendable {
    /// Another value for the scalar there, in quotation marks where YAML wants them.
    case replacement(String)
    /// The list's entry, or the mapping's key and value, away.
    case removal
}
