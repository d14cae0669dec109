// SPDX-License-Identifier: Apache-2.0

/// Reads a policy into a tree of how it is written, with every comment. The YAML parser tells only the
/// values.
///
/// The text must be one that the YAML parser accepts. The reader throws at anything else that it does not
/// know, and its callers compare the values before and after, so a mistake here costs a refusal, never a word
/// of the policy.
package struct LayoutReader {
    let source: SourceText
    let tokens: [YAMLToken]
    /// The index of the next token.
    var next = 0
    /// The line that is being read, counted from 1.
    var line = 1
    /// The last line that is not blank.
    private let lastLine: Int

    package init(_ text: String) {
        source = SourceText(text)
        tokens = YAMLTokenReader.tokens(of: source)
        lastLine = (source.lines.lastIndex { line in line.contains { $0 != " " } } ?? -1) + 1
    }

    /// Every comment, in the order of the text.
    package var comments: [String] { tokens.filter { $0.kind == .comment }.map(text) }

    /// Reads the whole document: the lines before its first key, and its mapping.
    package mutating func document() throws(LayoutFault) -> (before: [LayoutLine], root: LayoutCollection) {
        let before = try head()
        var entry = LayoutEntry()
        guard token != nil else { throw fault("nothing but comments") }
        if isKey {
            entry.value = try mapping(before: [])
        } else {
            try inline(&entry, within: -1)
        }
        let after = blanks()
        guard token == nil else { throw fault("a second value") }
        guard case .collection(var root) = entry.value, root.kind == .mapping else {
            throw fault("no mapping")
        }
        if let comment = entry.comment { root.after.append(.comment(comment.text, indent: 0)) }
        root.after += after
        return (before + entry.before, root)
    }

    private mutating func head() throws(LayoutFault) -> [LayoutLine] {
        var before = blanks()
        let mark = token.map(text)
        if token?.kind == .document, mark == "---", tokens.count(where: { $0.start.line == line }) == 1 {
            next += 1
            line += 1
            before += [.marker] + blanks()
        }
        guard token?.kind != .document else { throw fault("a directive or a marker of documents") }
        return before
    }

    // MARK: Blocks

    private typealias EntryReader = (inout LayoutReader, inout LayoutEntry) throws(LayoutFault) -> Void

    /// Reads a mapping from its first key.
    private mutating func mapping(before: [LayoutLine]) throws(LayoutFault) -> LayoutNode {
        let column = indent
        return try collection(.mapping, ownedFrom: column, before: before) {
            reader, entry throws(LayoutFault) in
            entry.key = reader.text(reader.tokens[reader.next])
            reader.next += 2
            try reader.value(&entry, within: column)
        }
    }

    /// Reads a list from its first dash.
    ///
    /// - Parameter isFlush: true if the dashes stand in the column of the key whose value the list is.
    private mutating func list(before: [LayoutLine], isFlush: Bool = false) throws(LayoutFault) -> LayoutNode
    {
        let column = indent
        return try collection(.list, ownedFrom: isFlush ? column + 1 : column, before: before) {
            reader, entry throws(LayoutFault) in
            reader.next += 1
            if reader.tokenOnLine != nil, reader.isBlock {
                entry.value = try reader.block(before: [])
            } else {
                try reader.value(&entry, within: column)
            }
        }
    }

    private mutating func block(before: [LayoutLine]) throws(LayoutFault) -> LayoutNode {
        isDash ? try list(before: before) : try mapping(before: before)
    }

    private mutating func collection(
        _ kind: LayoutCollection.Kind, ownedFrom least: Int, before: [LayoutLine], entry read: EntryReader
    ) throws(LayoutFault) -> LayoutNode {
        let column = indent
        var entries: [LayoutEntry] = []
        var before = before
        while true {
            var entry = LayoutEntry(before: before)
            try read(&self, &entry)
            entries.append(entry)
            before = blanks()
            let following = indent
            guard following == column, kind == .list ? isDash : isKey else {
                guard following <= column else { throw fault("another indentation than above") }
                // Comments indented like the entries, and deeper than what follows, belong to the entries.
                let mine = before.prefix { line in
                    if case .comment(_, let indent) = line {
                        indent >= least && indent > following
                    } else {
                        true
                    }
                }
                let taken = (mine.lastIndex(where: \.isComment) ?? -1) + 1
                giveBack(before[taken...])
                return .collection(
                    LayoutCollection(
                        kind: kind, isFlow: false, entries: entries, after: Array(before[..<taken])))
            }
        }
    }

    /// Reads the value behind a key or a dash.
    private mutating func value(_ entry: inout LayoutEntry, within start: Int) throws(LayoutFault) {
        if let tokenOnLine, tokenOnLine.kind != .comment { return try inline(&entry, within: start) }
        entry.comment = trailing()
        line += 1
        let below = blanks()
        let column = indent
        if column > start, isBlock {
            entry.value = try block(before: below)
        } else if column > start {
            // A scalar on a line of its own moves up to its key.
            entry.before += below
            try inline(&entry, within: start)
        } else if column == start, entry.key != nil, isDash {
            entry.value = try list(before: below, isFlush: true)
        } else {
            giveBack(below[...])
        }
    }

    /// Reads a scalar or brackets, with the comment behind, and goes to the next line.
    private mutating func inline(_ entry: inout LayoutEntry, within start: Int) throws(LayoutFault) {
        switch token?.kind {
        case .block:
            literal(&entry, within: start)
            return
        case .open:
            let flow = try flow()
            entry.before += flow.moved
            entry.value = .collection(flow.collection)
        case .singleQuoted, .doubleQuoted: entry.value = .scalar(quoted())
        case .plain: entry.value = .scalar(plain())
        case .continuation, .close, .comma, .colon, .dash, .question, .property, .document, .comment, nil:
            throw fault("no mapping")
        }
        guard tokenOnLine.map({ $0.kind == .comment }) ?? true else { throw fault("more than one value") }
        endLine(&entry)
    }

    /// Takes the comment at the end of the line, if there is one, and goes to the next line.
    private mutating func endLine(_ entry: inout LayoutEntry) {
        if let comment = trailing() {
            if let earlier = entry.comment { entry.before.append(.comment(earlier.text, indent: 0)) }
            entry.comment = comment
        }
        line += 1
    }

    // MARK: Scalars

    /// Reads a plain scalar, with its further lines.
    private mutating func plain() -> [String] {
        var parts = [text(tokens[next])]
        next += 1
        while let token, token.kind == .continuation {
            parts += Array(repeating: "", count: token.start.line - line - 1)
            parts.append(text(token))
            line = token.start.line
            next += 1
        }
        return parts
    }

    /// Reads a string in quotes, with its further lines.
    private mutating func quoted() -> [String] {
        let token = tokens[next]
        next += 1
        line = token.end.line
        return (token.start.line...token.end.line).map { number in
            let indent = source.line(number).prefix { $0 == " " }.count
            return source.string(
                from: number == token.start.line
                    ? token.start : TextPosition(line: number, column: indent + 1),
                to: number == token.end.line ? token.end : TextPosition(line: number, column: .max)
            ).withoutBlanksAtEnd
        }
    }

    /// Reads a block scalar: its header and its lines below.
    private mutating func literal(_ entry: inout LayoutEntry, within start: Int) {
        let token = tokens[next]
        next += 1
        let header = source.blockHeader(at: token.start)
        endLine(&entry)
        var body = source.lines[token.start.line..<token.end.line]
        let digit = header.utf8.first { (0x31...0x39).contains($0) }
        line = token.end.line + 1
        if header.contains("+"), !body.isEmpty || digit != nil {
            // The blank lines at the end are part of the value.
            while line <= lastLine, tokenOnLine == nil { line += 1 }
            body = source.lines[token.start.line..<line - 1]
        }
        let content = body.first { line in line.contains { $0 != " " } } ?? []
        let margin = digit.map { max(start, 0) + Int($0) - 0x30 } ?? content.prefix { $0 == " " }.count
        entry.value = .block(
            header, body.map { String(String.UnicodeScalarView($0.dropFirst(margin))) })
    }

    // MARK: Lines and tokens

    /// Reads blank lines and lines of comments.
    private mutating func blanks() -> [LayoutLine] {
        var found: [LayoutLine] = []
        while line <= lastLine {
            if let tokenOnLine {
                guard tokenOnLine.kind == .comment else { break }
                found.append(.comment(text(tokenOnLine), indent: indent))
                next += 1
            } else {
                found.append(.blank)
            }
            line += 1
        }
        return found
    }

    /// Goes back to before the last of the lines that `blanks` has read.
    private mutating func giveBack(_ lines: ArraySlice<LayoutLine>) {
        line -= lines.count
        next -= lines.count(where: \.isComment)
    }

    /// Reads the comment that comes next on the line, if one does.
    mutating func trailing() -> LayoutComment? {
        guard let tokenOnLine, tokenOnLine.kind == .comment else { return nil }
        next += 1
        let gap = source.line(line).prefix(tokenOnLine.start.column - 1).reversed().prefix { $0 == " " }.count
        return LayoutComment(text: text(tokenOnLine), gap: gap)
    }

    /// The next token; nil at the end of the text.
    var token: YAMLToken? { next < tokens.count ? tokens[next] : nil }

    /// The next token, if it begins on the line that is being read.
    private var tokenOnLine: YAMLToken? { token?.start.line == line ? token : nil }

    /// The number of characters before the next token in its line; -1 at the end of the text.
    private var indent: Int { token.map { $0.start.column - 1 } ?? -1 }

    private var isDash: Bool { token?.kind == .dash }

    /// True if a key comes next: a scalar on one line, with a colon behind.
    private var isKey: Bool {
        guard let token, [.plain, .singleQuoted, .doubleQuoted].contains(token.kind), next + 1 < tokens.count
        else { return false }
        let colon = tokens[next + 1]
        return colon.kind == .colon && token.start.line == token.end.line
            && colon.start.line == token.end.line
    }

    private var isBlock: Bool { isDash || isKey }

    func text(_ token: YAMLToken) -> String {
        source.string(from: token.start, to: token.end).withoutBlanksAtEnd
    }

    func fault(_ message: String) -> LayoutFault {
        LayoutFault(line: min(line, max(lastLine, 1)), message: message)
    }
}

extension String {
    fileprivate var withoutBlanksAtEnd: String {
        let end = unicodeScalars.lastIndex { $0 != " " }
        return end.map { String(unicodeScalars[...$0]) } ?? ""
    }
}
