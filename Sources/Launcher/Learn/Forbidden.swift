/// Something that was refused and for which no line is offered.
struct Forbidden: Hashable, Sendable {
    enum Verdict: Hashable, Sendable {
        /// The rules that policies are read by refuse every such line.
        case never
        /// A person may write the line down, knowing what it does.
        case notOffered
    }

    /// What was refused, printable.
    let what: String
    let reason: String
    let verdict: Verdict
    var tally: Tally
}
