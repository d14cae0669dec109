/// A piece of a YAML text.
struct YAMLToken: Hashable {
    enum Kind: Hashable {
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

    let kind: Kind
    let start: TextPosition
    /// Behind the last character.
    var end: TextPosition
    /// How many brackets are open around it.
    let depth: Int
    /// Whether nothing but blanks stands before it in its line.
    let isFirst: Bool
    /// The index of the bracket that closes this one.
    var partner: Int?
}
