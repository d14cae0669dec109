// SPDX-License-Identifier: Apache-2.0

import Addresses

/// Finds the characters that a proposed fix changes. Returns nil if it would have to guess, or if a comment
/// of the author's would be lost.
struct FixResolver {
    let text: SourceTokens

    func fix(of finding: Finding) -> FindingFix? {
        guard let proposal = finding.proposal else { return nil }
        let range = (start: finding.start, end: finding.end)
        switch proposal {
        case .replacement(let value): return replacement(by: value, at: finding.start)
        case .spelling(let spelling):
            let title = spelling.isEmpty ? "remove it" : "write \(Printable.escaped(spelling))"
            return FindingFix(
                title: title, edits: [TextEdit(start: range.start, end: range.end, text: spelling)])
        case .trimming: return trimming(from: finding.start)
        case .removal:
            guard let index = text.index(at: finding.start), let range = removal(of: index) else {
                return nil
            }
            let spelled = text.source.string(from: finding.start, to: finding.end)
            let isQuoted = spelled.hasPrefix("\"") || spelled.hasPrefix("'")
            let shown = isQuoted ? Printable.escaped(spelled) : Printable.quoted(spelled)
            let title = finding.start.line == finding.end.line ? "remove \(shown)" : "remove it"
            return FindingFix(title: title, edits: [TextEdit(start: range.start, end: range.end, text: "")])
        }
    }

    private func replacement(by value: String, at place: TextPosition) -> FindingFix? {
        guard let index = text.index(at: place), !value.contains("\n") else { return nil }
        let token = text.tokens[index]
        let goesOn = text.tokens[(index + 1)...].first { $0.kind != .comment }?.kind == .continuation
        guard [.plain, .singleQuoted, .doubleQuoted].contains(token.kind), !goesOn else { return nil }
        let spelling = YAMLScalar.written(value, as: Self.style(of: token))
        return FindingFix(
            title: "write \(Printable.quoted(value))",
            edits: [TextEdit(start: token.start, end: token.end, text: spelling)])
    }

    /// Returns the author's own quotation marks.
    private static func style(of token: YAMLToken) -> YAMLScalar.Style {
        switch token.kind {
        case .plain: .plain
        case .singleQuoted: .singleQuoted
        case .doubleQuoted, .continuation, .block, .open, .close, .comma, .colon, .dash, .question, .property,
            .document, .comment:
            .doubleQuoted
        }
    }

    private func trimming(from place: TextPosition) -> FindingFix? {
        let line = text.source.line(place.line)
        let rest = line.dropFirst(place.column - 1)
        guard !rest.isEmpty, rest.allSatisfy({ $0 == " " || $0 == "\t" }) else { return nil }
        let end = TextPosition(line: place.line, column: line.count + 1)
        return FindingFix(
            title: "remove the blanks at the end of the line",
            edits: [TextEdit(start: place, end: end, text: "")])
    }

    private typealias Range = (start: TextPosition, end: TextPosition)

    private func removal(of index: Int) -> Range? {
        let token = text.tokens[index]
        if token.kind == .comment { return removalOfComment(index) }
        return token.depth > 0 ? removalInBrackets(index) : removalOfLines(index)
    }

    private func removalOfComment(_ index: Int) -> Range? {
        let token = text.tokens[index]
        guard token.isFirst else {
            let line = text.source.line(token.start.line)
            let kept = line.prefix(token.start.column - 1).lastIndex { $0 != " " && $0 != "\t" }
            return (TextPosition(line: token.start.line, column: (kept ?? -1) + 2), token.end)
        }
        // The lines below may go on with the reason.
        let next = text.tokens[(index + 1)...].first
        guard next?.kind != .comment || next?.start.line != token.end.line + 1 else { return nil }
        return text.source.range(ofLines: token.start.line, through: token.end.line)
    }

    /// Returns the range of an entry between brackets, with one of its commas.
    private func removalInBrackets(_ index: Int) -> Range? {
        let tokens = text.tokens
        let depth = tokens[index].depth
        let isBorder = { (token: YAMLToken) in
            token.depth == depth && token.kind == .comma
                || token.depth == depth - 1 && (token.kind == .open || token.kind == .close)
        }
        guard let before = tokens[..<index].lastIndex(where: isBorder),
            let after = tokens[index...].firstIndex(where: isBorder)
        else { return nil }
        let first = before + 1
        let last = after - 1
        let range: Range
        if tokens[after].kind == .comma, after + 1 < tokens.count {
            let follows = tokens[after + 1].start
            range = (
                tokens[first].start, follows.line == tokens[after].end.line ? follows : tokens[after].end
            )
        } else if tokens[before].kind == .comma {
            range = (tokens[before].start, tokens[last].end)
        } else {
            range = (tokens[first].start, tokens[last].end)
        }
        // A comment behind the entry's comma is about the entry.
        let isFollowed = tokens[(after + 1)...].first.map { next in
            next.kind == .comment && tokens[after].kind == .comma && next.start.line == tokens[after].end.line
        }
        guard first <= last, isFollowed != true,
            !tokens[first...after].contains(where: { $0.kind == .comment })
        else {
            return nil
        }
        // Lines that the entry has for itself go with it, so that no empty line stays.
        if tokens[first].isFirst, range.end == tokens[after].end {
            return text.source.range(ofLines: range.start.line, through: range.end.line)
        }
        return range
    }

    /// Returns the whole lines of an item of a block list, or of a key of a block mapping, unless it is the
    /// only one.
    private func removalOfLines(_ index: Int) -> Range? {
        let tokens = text.tokens
        var start = index
        var last = index
        if let partner = tokens[index].partner { last = partner }
        let isKey = tokens[(last + 1)...].first?.kind == .colon
        if !isKey, index > 0, tokens[index - 1].kind == .colon, index > 1 { start = index - 2 }
        if !isKey, index > 0, tokens[index - 1].kind == .dash { start = index - 1 }
        let column = tokens[start].start.column
        let isItem = tokens[start].kind == .dash
        guard tokens[start].isFirst, tokens[start].depth == 0,
            isItem || start == index && isKey || start == index - 2
        else { return nil }
        // A token further left ends the entry. A token in the same column does too, unless it begins the
        // list of this key.
        let next = tokens[(start + 1)...].firstIndex { token in
            token.depth == 0 && token.isFirst && token.kind != .comment && token.kind != .continuation
                && (token.start.column < column
                    || token.start.column == column && (isItem || token.kind != .dash))
        }
        let end = (next ?? tokens.count) - 1
        let previous = tokens[..<start].last { token in
            token.depth == 0 && token.isFirst && token.kind != .comment && token.start.column <= column
        }
        let hasSibling =
            next.map { tokens[$0].start.column == column } == true || previous?.start.column == column
        let trailing = tokens[start...end].last { $0.kind != .comment }?.end.line ?? tokens[start].end.line
        let isCommented = tokens[start...end].contains { $0.kind == .comment && $0.start.line <= trailing }
        // A comment above an entry is about it, and would be about the next one. One below it that stands
        // further right may be its end.
        let isBelow = tokens[start..<tokens.count].first { $0.start.line > trailing }.map { below in
            below.kind == .comment && below.start.column > column
        }
        let isHeaded =
            start > 0 && tokens[start - 1].kind == .comment && tokens[start - 1].isFirst
            && tokens[start - 1].end.line == tokens[start].start.line - 1
        guard hasSibling, !isCommented, !isHeaded, isBelow != true else { return nil }
        return text.source.range(ofLines: tokens[start].start.line, through: trailing)
    }
}

/// Adds to each finding the end of its place and its fix, from the texts of the files.
package struct FindingPlacement {
    private let texts: [String: SourceTokens]

    package init(_ texts: [String: SourceTokens]) {
        self.texts = texts
    }

    package func placed(_ finding: Finding) -> Finding {
        var placed = finding
        placed.related = finding.related.map { place in
            var placed = place
            if let text = texts[place.origin.file] {
                placed.end = text.end(
                    at: TextPosition(line: place.origin.line, column: place.origin.column))
            }
            return placed
        }
        guard let text = texts[finding.origin.file] else { return placed }
        placed.end = text.end(at: finding.start)
        placed.fix = FixResolver(text: text).fix(of: placed)
        return placed
    }
}
