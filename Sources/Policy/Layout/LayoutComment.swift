/// A comment behind a value.
struct LayoutComment: Hashable {
    /// With its `#`.
    let text: String
    /// The blanks before it, by which comments of several lines are aligned.
    let gap: Int
}
