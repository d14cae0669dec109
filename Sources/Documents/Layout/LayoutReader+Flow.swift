// SPDX-License-Identifier: Apache-2.0

extension LayoutReader {
    /// Reads a list or mapping in brackets.
    ///
    /// - Returns: `moved`, the comments of a pair of brackets that holds nothing else.
    mutating func flow() throws(LayoutFault) -> (collection: LayoutCollection, moved: [LayoutLine]) {
        let isMapping = text(tokens[next]) == "{"
        next += 1
        var entries: [LayoutEntry] = []
        var before = try comments(into: &entries)
        while token?.kind != .close {
            var entry = LayoutEntry(before: before)
            before = []
            if isMapping {
                try flowPair(&entry)
            } else {
                try flowValue(&entry)
            }
            entries.append(entry)
            before += try comments(into: &entries)
            if token?.kind == .comma {
                next += 1
                before += try comments(into: &entries)
            } else if token?.kind != .close {
                throw fault("a string of several lines, or a pair, inside of brackets")
            }
        }
        next += 1
        let collection = LayoutCollection(
            kind: isMapping ? .mapping : .list, isFlow: true, entries: entries,
            after: entries.isEmpty ? [] : before)
        return (collection, entries.isEmpty ? before : [])
    }

    private mutating func flowPair(_ entry: inout LayoutEntry) throws(LayoutFault) {
        entry.key = try flowScalar()
        var none: [LayoutEntry] = []
        entry.before += try comments(into: &none)
        guard token?.kind == .colon else { return }
        next += 1
        entry.before += try comments(into: &none)
        guard token?.kind != .comma, token?.kind != .close else { return }
        try flowValue(&entry)
    }

    private mutating func flowValue(_ entry: inout LayoutEntry) throws(LayoutFault) {
        if token?.kind == .open {
            let inner = try flow()
            entry.before += inner.moved
            entry.value = .collection(inner.collection)
        } else {
            entry.value = .scalar([try flowScalar()])
        }
    }

    private mutating func flowScalar() throws(LayoutFault) -> String {
        guard let token, [.plain, .singleQuoted, .doubleQuoted].contains(token.kind) else {
            throw fault("no value inside of brackets")
        }
        next += 1
        line = token.end.line
        guard token.start.line == token.end.line else {
            throw fault("a string of several lines inside of brackets")
        }
        return text(token)
    }

    /// Reads comments up to the next token, and goes to its line. A comment on the line of the last entry
    /// becomes that entry's.
    ///
    /// - Returns: the other comments.
    private mutating func comments(into entries: inout [LayoutEntry]) throws(LayoutFault) -> [LayoutLine] {
        var others: [LayoutLine] = []
        let began = line
        while let token {
            line = token.start.line
            guard let comment = trailing() else { return others }
            if line == began, !entries.isEmpty, entries[entries.count - 1].comment == nil {
                entries[entries.count - 1].comment = comment
            } else {
                others.append(.comment(comment.text, indent: 0))
            }
        }
        throw fault("brackets without an end")
    }
}
