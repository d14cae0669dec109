/// A place in a text.
public struct TextPosition: Hashable, Sendable, Codable {
    /// Counted from 1.
    public var line: Int
    /// Counted from 1, in characters: Unicode scalars, as YAML and SARIF count them.
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

extension TextPosition: Comparable {
    public static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
