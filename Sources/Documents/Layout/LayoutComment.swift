/// A comment behind a value.
package struct LayoutComment: Hashable {
    /// With its `#`.
    package let text: String
    /// The blanks before it, by which comments of several lines are aligned.
    package let gap: Int
}
