import Addresses

/// A policy's text with its tokens, which are taken apart once it is asked for them.
package final class SourceTokens {
    private let text: String
    package private(set) lazy var source = SourceText(text)
    /// None for a text that is too long to be a policy.
    package private(set) lazy var tokens = YAMLTokenReader.tokens(of: source)
    private lazy var indexes = Dictionary(
        tokens.indices.map { (tokens[$0].start, $0) }, uniquingKeysWith: { first, _ in first })

    package init(_ text: String) {
        self.text = text.utf8.count <= PolicySource.mostBytes ? text : ""
    }

    /// The token that begins there.
    func index(at place: TextPosition) -> Int? {
        indexes[place]
    }

    /// Behind what begins at a place: a scalar, a collection's brackets or its first key, a comment; else one
    /// character.
    func end(at place: TextPosition) -> TextPosition {
        // A character that no policy holds is what is wrong there, not the word that it is in.
        let character = source.line(place.line).dropFirst(place.column - 1).first
        guard let index = index(at: place), character.map(Printable.isSafe) ?? true else {
            return TextPosition(line: place.line, column: place.column + 1)
        }
        let token = tokens[index]
        switch token.kind {
        case .plain, .continuation, .singleQuoted, .doubleQuoted, .property, .document, .comment:
            return token.end
        case .open:
            if let partner = token.partner, tokens[partner].end.line == token.start.line {
                return tokens[partner].end
            }
            let others = tokens[index...].prefix { $0.start.line == token.start.line && $0.kind != .comment }
            return others.map(\.end).last { $0.line == token.start.line } ?? token.end
        case .block:
            let header = source.line(place.line).dropFirst(place.column - 1).prefix {
                $0 != " " && $0 != "\t"
            }
            return TextPosition(line: place.line, column: place.column + max(header.count, 1))
        case .close, .comma, .colon, .dash, .question:
            return token.end
        }
    }
}
