/// A piece of a YAML text.
package struct YAMLToken: Hashable {
    package enum Kind: Hashable {
        case plain, singleQuoted, doubleQuoted
        /// A plain scalar's further line.
        case continuation
        /// `|` or `>` with the lines below.
        case block
        /// `[` or `{`.
        case open
        /// `]` or `}`.
        case close
        case comma, colon, dash, question
        /// An anchor, an alias or a tag.
        case property
        /// `---`, `...` or `%…`.
        case document
        case comment
    }

    package let kind: Kind
    package let start: TextPosition
    /// Behind the last character.
    package var end: TextPosition
    /// How many brackets are open around it.
    package let depth: Int
    /// True if nothing but blanks stands before it in its line.
    package let isFirst: Bool
    /// The index of the bracket that closes this one.
    package var partner: Int?
}
