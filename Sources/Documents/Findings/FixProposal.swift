/// A change at a finding's place that is safe to make without asking: it takes no wall down and loses no word
/// of the author's.
package enum FixProposal: Hashable, Sendable {
    /// Another value for the scalar there, in quotation marks where YAML wants them.
    case replacement(String)
    /// The marked characters written otherwise, exactly so.
    case spelling(String)
    /// The list's entry, or the mapping's key and value, or the comment, away.
    case removal
    /// The blanks from there to the end of the line away; nothing where something else follows them.
    case trimming
}
