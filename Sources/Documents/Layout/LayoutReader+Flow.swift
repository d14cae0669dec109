extension LayoutReader {
    /// Lists and mappings in brackets, from the one at `column` to behind its end.
    ///
    /// - Returns: `moved`, the comments of a pair of brackets that holds nothing else.
    mutating func flow() throws(LayoutFault) -> (collection: LayoutCollection, moved: [LayoutLine]) {
        let isMapping = byte == UInt8(ascii: "{")
        let end = UInt8(ascii: isMapping ? "}" : "]")
        column += 1
        var entries: [LayoutEntry] = []
        var before = try skip(into: &entries)
        while byte != end {
            var entry = LayoutEntry(before: before)
            before = []
            if isMapping {
                try flowPair(&entry)
            } else {
                try flowValue(&entry)
            }
            entries.append(entry)
            before += try skip(into: &entries)
            if byte == UInt8(ascii: ",") {
                column += 1
                before += try skip(into: &entries)
            } else if byte != end {
                throw fault("a string of several lines, or a pair, inside of brackets")
            }
        }
        column += 1
        let collection = LayoutCollection(
            kind: isMapping ? .mapping : .list, isFlow: true, entries: entries,
            after: entries.isEmpty ? [] : before)
        return (collection, entries.isEmpty ? before : [])
    }

    private mutating func flowPair(_ entry: inout LayoutEntry) throws(LayoutFault) {
        entry.key = try flowScalar()
        var none: [LayoutEntry] = []
        entry.before += try skip(into: &none)
        guard byte == Self.colon else { return }
        column += 1
        entry.before += try skip(into: &none)
        guard let byte, !",}".utf8.contains(byte) else { return }
        try flowValue(&entry)
    }

    private mutating func flowValue(_ entry: inout LayoutEntry) throws(LayoutFault) {
        if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") {
            let inner = try flow()
            entry.before += inner.moved
            entry.value = .collection(inner.collection)
        } else {
            entry.value = .scalar([try flowScalar()])
        }
    }

    private mutating func flowScalar() throws(LayoutFault) -> String {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            let parts = try quoted()
            guard parts.count == 1 else { throw fault("a string of several lines inside of brackets") }
            return parts[0]
        }
        let line = lines[row]
        let first = column
        while let byte, !",[]{}".utf8.contains(byte) {
            let next = column + 1 < line.count ? line[column + 1] : Self.space
            if byte == Self.colon, next == Self.space || ",[]{}".utf8.contains(next) { break }
            if byte == Self.hash, column > first, line[column - 1] == Self.space { break }
            column += 1
        }
        let scalar = text(row, from: first, to: column)
        guard !scalar.isEmpty, scalar != "?", !scalar.hasPrefix("? ") else {
            throw fault("no value inside of brackets")
        }
        return scalar
    }

    /// Blanks, line ends and comments. A comment on the line of the last entry becomes that entry's.
    ///
    /// - Returns: the other comments.
    private mutating func skip(into entries: inout [LayoutEntry]) throws(LayoutFault) -> [LayoutLine] {
        var others: [LayoutLine] = []
        let began = row
        while row < lines.count {
            if byte == Self.space {
                column += 1
            } else if byte == Self.hash, let comment = trailing() {
                if row == began, !entries.isEmpty, entries[entries.count - 1].comment == nil {
                    entries[entries.count - 1].comment = comment
                } else {
                    others.append(.comment(comment.text, indent: 0))
                }
            } else if byte == nil {
                row += 1
                column = 0
            } else {
                return others
            }
        }
        throw fault("brackets without an end")
    }
}
