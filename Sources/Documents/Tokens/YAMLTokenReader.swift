// SPDX-License-Identifier: Apache-2.0

/// Reads a YAML text into tokens, for what the parser does not tell: the ends of things, and the comments. It
/// follows the parser's own scanner (libyaml's `scanner.c`). It accepts any text and never fails; in a text
/// that is not YAML, its tokens are guesses.
struct YAMLTokenReader {
    private let source: SourceText
    private var tokens: [YAMLToken] = []
    /// Lines and columns are counted from 0 here.
    private var line = 0
    private var column = 0
    private var brackets: [Int] = []
    /// The column of the block collection that is being read, which is that of its last key or dash.
    private var indent = -1
    /// True if the line before ended in a plain scalar, which may go on.
    private var mayContinue = false
    /// The place of the last scalar or flow collection, which a colon makes a key.
    private var lastNode: (line: Int, column: Int)?

    package static func tokens(of source: SourceText) -> [YAMLToken] {
        var reader = YAMLTokenReader(source: source)
        while reader.line < source.lines.count { reader.readLine() }
        return reader.tokens
    }

    private init(source: SourceText) {
        self.source = source
    }

    private var current: [Unicode.Scalar] { source.lines[line] }
    private var character: Unicode.Scalar? { column < current.count ? current[column] : nil }

    private func isBlank(at column: Int) -> Bool {
        column >= current.count || current[column] == " " || current[column] == "\t"
    }

    private mutating func skipBlanks() {
        while column < current.count, isBlank(at: column) { column += 1 }
    }

    // MARK: Lines

    private mutating func readLine() {
        column = 0
        skipBlanks()
        if column == 0, brackets.isEmpty, readDocumentMark() { mayContinue = false }
        if mayContinue, let character {
            mayContinue = false
            if continues(with: character) { readPlain(.continuation) }
        }
        while character != nil {
            readToken()
            // A quoted scalar ends on a later line, and more may follow it there. A block scalar ends
            // before a line.
            guard line < source.lines.count, column > 0 else { return }
            skipBlanks()
        }
        line += 1
    }

    private mutating func readDocumentMark() -> Bool {
        guard character == "%" || isBlank(at: 3) else { return false }
        if character == "%" {
            guard tokens.allSatisfy({ $0.kind == .comment || $0.kind == .document }) else { return false }
            add(.document, length: current.count)
            return true
        }
        let mark = current.prefix(3)
        guard mark.elementsEqual("---".unicodeScalars) || mark.elementsEqual("...".unicodeScalars) else {
            return false
        }
        add(.document, length: 3)
        indent = -1
        return true
    }

    private func continues(with character: Unicode.Scalar) -> Bool {
        guard character != "#" else { return false }
        guard brackets.isEmpty else {
            return !",[]{}".unicodeScalars.contains(character)
                && !(character == ":" && isBlank(at: column + 1))
        }
        return column > indent
    }

    // MARK: Tokens

    private mutating func readToken() {
        guard let character else { return }
        mayContinue = false
        let isFlow = !brackets.isEmpty
        let isIndicator = isBlank(at: column + 1)
        switch character {
        case "#": add(.comment, length: current.count - column)
        case "[", "{": open()
        case "]", "}": close()
        case ",": add(.comma, length: 1)
        case "-" where isIndicator:
            if !isFlow { indent = column }
            add(.dash, length: 1)
        case "?" where isIndicator || isFlow:
            if !isFlow { indent = column }
            add(.question, length: 1)
        case ":" where isIndicator || isFlow:
            if !isFlow { indent = lastNode?.line == line ? lastNode?.column ?? column : column }
            add(.colon, length: 1)
        case "&", "*", "!": readProperty()
        case "|" where !isFlow, ">" where !isFlow: readBlock()
        case "\"", "'": readQuoted(character)
        default: readPlain(.plain)
        }
    }

    private mutating func add(_ kind: YAMLToken.Kind, length: Int) {
        let start = TextPosition(line: line + 1, column: column + 1)
        add(kind, from: start, to: TextPosition(line: line + 1, column: column + 1 + length))
        column += length
    }

    private mutating func add(_ kind: YAMLToken.Kind, from start: TextPosition, to end: TextPosition) {
        let isFirst = tokens.last.map { $0.end.line < start.line } ?? true
        tokens.append(YAMLToken(kind: kind, start: start, end: end, depth: brackets.count, isFirst: isFirst))
    }

    private mutating func open() {
        lastNode = nil
        add(.open, length: 1)
        brackets.append(tokens.count - 1)
    }

    private mutating func close() {
        if let opening = brackets.popLast() {
            tokens[opening].partner = tokens.count
            lastNode = (tokens[opening].start.line - 1, tokens[opening].start.column - 1)
        }
        add(.close, length: 1)
    }

    private mutating func readProperty() {
        var end = column + 1
        while !isBlank(at: end), brackets.isEmpty || !",[]{}".unicodeScalars.contains(current[end]) {
            end += 1
        }
        add(.property, length: end - column)
    }

    private mutating func readPlain(_ kind: YAMLToken.Kind) {
        var next = column
        var end = column
        while next < current.count {
            let character = current[next]
            if next > column, isEnd(character, at: next) { break }
            next += 1
            if character != " " && character != "\t" { end = next }
        }
        if kind == .plain { lastNode = (line, column) }
        add(kind, length: max(end - column, 1))
        column = max(next, column)
        mayContinue = column >= current.count
    }

    /// True if a plain scalar ends before this character.
    private func isEnd(_ character: Unicode.Scalar, at column: Int) -> Bool {
        switch character {
        case ":":
            isBlank(at: column + 1)
                || !brackets.isEmpty && ",[]{}".unicodeScalars.contains(current[column + 1])
        case "#": isBlank(at: column - 1)
        case ",", "[", "]", "{", "}": !brackets.isEmpty
        default: false
        }
    }

    private mutating func readQuoted(_ quote: Unicode.Scalar) {
        let start = TextPosition(line: line + 1, column: column + 1)
        let lineEnd = TextPosition(line: line + 1, column: current.count + 1)
        let kind = quote == "'" ? YAMLToken.Kind.singleQuoted : .doubleQuoted
        lastNode = (line, column)
        column += 1
        while line < source.lines.count {
            while let character {
                if character == "\\", quote == "\"" {
                    column += 2
                } else if character == quote, quote == "'", column + 1 < current.count,
                    current[column + 1] == quote
                {
                    column += 2
                } else {
                    column += 1
                    guard character == quote else { continue }
                    add(kind, from: start, to: TextPosition(line: line + 1, column: column + 1))
                    return
                }
            }
            line += 1
            column = 0
        }
        add(kind, from: start, to: lineEnd)
    }

    /// Reads the header of a block scalar, with all lines below that are indented further than its parent.
    private mutating func readBlock() {
        let start = TextPosition(line: line + 1, column: column + 1)
        let header = source.blockHeader(at: start).unicodeScalars
        let digit = header.first { (0x31...0x39).contains($0.value) }
        let index = tokens.count
        add(.block, length: header.count)
        skipBlanks()
        if character == "#" { add(.comment, length: current.count - column) }
        guard column >= current.count else { return }
        var content = digit.map { max(indent, 0) + Int($0.value - 0x30) }
        var widestBlank = 0
        line += 1
        while line < source.lines.count {
            let blanks = current.prefix { $0 == " " }.count
            if blanks == current.count {
                if content == nil { widestBlank = max(widestBlank, blanks) }
            } else {
                let wanted = content ?? max(blanks, widestBlank, indent + 1, 1)
                content = wanted
                guard blanks >= wanted else { break }
                tokens[index].end = TextPosition(line: line + 1, column: current.count + 1)
            }
            line += 1
        }
        column = 0
        lastNode = (start.line - 1, start.column - 1)
    }
}
