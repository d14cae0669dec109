/// A line of a policy that holds no value.
enum LayoutLine: Hashable {
    case blank
    /// With its `#`; the indentation is the one it had.
    case comment(String, indent: Int)
    /// `---`, before everything.
    case marker

    var isComment: Bool {
        if case .comment = self { true } else { false }
    }
}
