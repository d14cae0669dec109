/// Something that was refused and that a line of a policy cannot change, or should not without a thought.
struct Forbidden: Hashable, Sendable {
    /// What was refused, printable.
    let what: String
    let reason: String
    var tally: Tally
}
