/// A line of a policy that holds no value.
package enum LayoutLine: Hashable {
    case blank
    /// With its `#`; the indentation is the one it had.
    case comment(String, indent: Int)
    /// `---`, before everything.
    case marker

    package var isComment: Bool {
        if case .comment = self { true } else { false }
    }
}
