/// Another text for the characters between two places.
public struct TextEdit: Hashable, Sendable {
    public var start: TextPosition
    /// Behind the last character that goes.
    public var end: TextPosition
    /// What comes in their place; empty where they only go.
    public var text: String

    public init(start: TextPosition, end: TextPosition, text: String) {
        self.start = start
        self.end = end
        self.text = text
    }

    /// True if two edits cannot both be made: they share a character, or insert at the same place.
    public func overlaps(_ other: TextEdit) -> Bool {
        start < other.end && other.start < end || start == other.start
    }
}
