/// A change of a file that mends a finding and may be made without asking.
public struct FindingFix: Hashable, Sendable {
    /// What it does, as `write "read-only"`; free of control characters.
    public var title: String
    /// In the finding's file; none overlaps another.
    public var edits: [TextEdit]

    public init(title: String, edits: [TextEdit]) {
        self.title = title
        self.edits = edits
    }
}
