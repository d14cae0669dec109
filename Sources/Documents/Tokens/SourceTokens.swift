// SPDX-License-Identifier: Apache-2.0

import Addresses

/// A policy's text with its tokens, which are read on the first use.
package final class SourceTokens {
    private let text: String
    package private(set) lazy var source = SourceText(text)
    /// Empty for a text that is too long for a policy.
    package private(set) lazy var tokens = YAMLTokenReader.tokens(of: source)
    private lazy var indexes = Dictionary(
        tokens.indices.map { (tokens[$0].start, $0) }, uniquingKeysWith: { first, _ in first })

    package init(_ text: String) {
        self.text = text.utf8.count <= PolicySource.mostBytes ? text : ""
    }

    /// Returns the index of the token that begins at a place.
    func index(at place: TextPosition) -> Int? {
        indexes[place]
    }

    /// Returns the place behind the thing that begins at a place: a scalar, a collection's brackets or its
    /// first key, or a comment. Otherwise it is one character long.
    func end(at place: TextPosition) -> TextPosition {
        // A character that no policy may hold is the problem itself, not the word around it.
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
            let header = source.blockHeader(at: place).unicodeScalars
            return TextPosition(line: place.line, column: place.column + max(header.count, 1))
        case .close, .comma, .colon, .dash, .question:
            return token.end
        }
    }
}

/// A piece of a YAML text.
package struct YAMLToken: Hashable {
    package enum Kind: Hashable {
        case plain, singleQuoted, doubleQuoted
        /// A further line of a plain scalar.
        case continuation
        /// `|` or `>` with the lines below it.
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
    /// The place behind the last character.
    package var end: TextPosition
    /// The number of open brackets around it.
    package let depth: Int
    /// True if only blanks stand before it in its line.
    package let isFirst: Bool
    /// The index of the bracket that closes this one.
    package var partner: Int?
}

/// A comment of a YAML text.
package struct YAMLComment: Hashable {
    /// The place of its `#`.
    package let start: TextPosition
    /// The text from the `#` to the end of the line.
    package let text: String
    /// True if nothing else stands on its line.
    let isAlone: Bool
}

/// The comments of a YAML text. A `#` in quotation marks, in words or in block scalars does not begin one.
enum YAMLComments {
    /// Returns all comments in the order of the text.
    static func all(in text: SourceTokens) -> [YAMLComment] {
        text.tokens.filter { $0.kind == .comment }.map { token in
            YAMLComment(
                start: token.start, text: text.source.string(from: token.start, to: token.end),
                isAlone: token.isFirst)
        }
    }
}
