/// Takes a policy apart for its layout, with every comment: the YAML parser knows values, but none of how
/// they are written.
///
/// It reads text that the YAML parser has accepted. What it does not understand it refuses, and whoever uses
/// it compares the values before and after, so that a mistake here costs a refusal, never a word of the
/// policy.
package struct LayoutReader {
    static let space = UInt8(ascii: " ")
    static let hash = UInt8(ascii: "#")
    static let colon = UInt8(ascii: ":")

    let lines: [[UInt8]]
    var row = 0
    var column = 0
    /// Every comment, in the order of the text.
    package var comments: [String] = []

    package init(_ text: String) {
        var lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map {
            line in
            Array(line.last == UInt8(ascii: "\r") ? line.dropLast() : line)
        }
        while lines.last?.allSatisfy({ $0 == Self.space }) == true { lines.removeLast() }
        self.lines = lines
    }

    /// The whole document, and the lines before its first key.
    package mutating func document() throws(LayoutFault) -> (before: [LayoutLine], root: LayoutCollection) {
        let before = try head()
        var entry = LayoutEntry()
        guard row < lines.count else { throw fault("nothing but comments") }
        let start = indent(row)
        if isKey(row, start) {
            entry.value = try mapping(at: start, before: [])
        } else {
            column = start
            try inline(&entry, within: -1)
        }
        let after = blanks()
        guard row >= lines.count else { throw fault("a second value") }
        guard case .collection(var root) = entry.value, root.kind == .mapping else {
            throw fault("no mapping")
        }
        if let comment = entry.comment { root.after.append(.comment(comment.text, indent: 0)) }
        root.after += after
        return (before + entry.before, root)
    }

    private mutating func head() throws(LayoutFault) -> [LayoutLine] {
        var before = blanks()
        guard row < lines.count else { return before }
        if text(row, from: 0) == "---" {
            row += 1
            before += [.marker] + blanks()
        }
        if row < lines.count, text(row, from: 0).hasPrefix("%") || text(row, from: 0).hasPrefix("---") {
            throw fault("a directive or a marker of documents")
        }
        return before
    }

    // MARK: Blocks

    /// A mapping whose keys stand at `column`; `row` is at the first of them.
    mutating func mapping(at start: Int, before: [LayoutLine]) throws(LayoutFault) -> LayoutNode {
        try collection(.mapping, at: start, ownedFrom: start, before: before) {
            reader, entry throws(LayoutFault) in
            guard let end = reader.keyEnd(reader.row, start) else { throw reader.fault("no key") }
            entry.key = reader.text(reader.row, from: start, to: end)
            reader.column = end + 1
            while reader.byte == Self.space { reader.column += 1 }
            try reader.value(&entry, within: start)
        }
    }

    /// A list whose dashes stand at `column`; `row` is at the first of them.
    /// - Parameter isFlush: whether they stand in the column of the key whose value the list is.
    mutating func list(at start: Int, before: [LayoutLine], isFlush: Bool = false) throws(LayoutFault)
        -> LayoutNode
    {
        try collection(.list, at: start, ownedFrom: isFlush ? start + 1 : start, before: before) {
            reader, entry throws(LayoutFault) in
            reader.column = start + 1
            while reader.byte == Self.space { reader.column += 1 }
            if reader.byte != nil, reader.isBlock(reader.row, reader.column) {
                entry.value = try reader.block(at: reader.column, before: [])
            } else {
                try reader.value(&entry, within: start)
            }
        }
    }

    private mutating func block(at start: Int, before: [LayoutLine]) throws(LayoutFault) -> LayoutNode {
        isDash(row, start) ? try list(at: start, before: before) : try mapping(at: start, before: before)
    }

    private mutating func collection(
        _ kind: LayoutCollection.Kind, at start: Int, ownedFrom least: Int, before: [LayoutLine],
        entry read: (inout LayoutReader, inout LayoutEntry) throws(LayoutFault) -> Void
    ) throws(LayoutFault) -> LayoutNode {
        var entries: [LayoutEntry] = []
        var before = before
        while true {
            var entry = LayoutEntry(before: before)
            try read(&self, &entry)
            entries.append(entry)
            before = blanks()
            let next = row < lines.count ? indent(row) : -1
            guard next == start, kind == .list ? isDash(row, start) : isKey(row, start) else {
                guard next <= start else { throw fault("another indentation than above") }
                // What is indented like the entries and deeper than what follows belongs to them.
                let mine = before.prefix { line in
                    if case .comment(_, let indent) = line { indent >= least && indent > next } else { true }
                }
                let taken = (mine.lastIndex(where: \.isComment) ?? -1) + 1
                comments.removeLast(before[taken...].count(where: \.isComment))
                row -= before.count - taken
                return .collection(
                    LayoutCollection(
                        kind: kind, isFlow: false, entries: entries, after: Array(before[..<taken])))
            }
        }
    }

    /// What stands behind a key or a dash; `column` is behind the blanks that follow it.
    private mutating func value(_ entry: inout LayoutEntry, within start: Int) throws(LayoutFault) {
        guard byte == nil || byte == Self.hash else { return try inline(&entry, within: start) }
        entry.comment = trailing()
        row += 1
        let below = blanks()
        let next = row < lines.count ? indent(row) : -1
        if next > start, isBlock(row, next) {
            entry.value = try block(at: next, before: below)
        } else if next > start {
            // A scalar on a line of its own goes up to its key.
            entry.before += below
            column = next
            try inline(&entry, within: start)
        } else if next == start, entry.key != nil, isDash(row, next) {
            entry.value = try list(at: next, before: below, isFlush: true)
        } else {
            comments.removeLast(below.count(where: \.isComment))
            row -= below.count
        }
    }

    /// A scalar or brackets at `column`, and the comment behind; `row` is at the next line afterwards.
    private mutating func inline(_ entry: inout LayoutEntry, within start: Int) throws(LayoutFault) {
        switch byte {
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            try literal(&entry, within: start)
            return
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            let above = try flow()
            entry.before += above.moved
            entry.value = .collection(above.collection)
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            entry.value = .scalar(try quoted())
        default:
            entry.value = .scalar(plain(within: start))
        }
        while byte == Self.space { column += 1 }
        guard byte == nil || byte == Self.hash else { throw fault("more than one value") }
        close(&entry)
    }

    /// Takes the comment at `column`, if there is one, and goes to the next line.
    private mutating func close(_ entry: inout LayoutEntry) {
        if let comment = trailing() {
            if let earlier = entry.comment { entry.before.append(.comment(earlier.text, indent: 0)) }
            entry.comment = comment
        }
        row += 1
    }

    /// A plain scalar, with the lines that go on with it.
    private mutating func plain(within start: Int) -> [String] {
        var parts = [plainPart()]
        while byte == nil {
            var next = row + 1
            while next < lines.count, isBlank(next) { next += 1 }
            guard next < lines.count, indent(next) > start, lines[next][indent(next)] != Self.hash else {
                break
            }
            parts += Array(repeating: "", count: next - row - 1)
            row = next
            column = indent(next)
            parts.append(plainPart())
        }
        return parts
    }

    /// To the end of the line or the comment on it.
    private mutating func plainPart() -> String {
        let line = lines[row]
        let first = column
        while column < line.count,
            !(line[column] == Self.hash && column > 0 && line[column - 1] == Self.space)
        {
            column += 1
        }
        let part = text(row, from: first, to: column)
        // Back to the blanks before a comment.
        if column < line.count { while column > first, line[column - 1] == Self.space { column -= 1 } }
        return part
    }

    /// A string in quotes, with the lines that go on with it.
    mutating func quoted() throws(LayoutFault) -> [String] {
        let began = row
        let quote = lines[row][column]
        var parts: [String] = []
        var first = column
        column += 1
        while row < lines.count {
            let line = lines[row]
            while column < line.count {
                if line[column] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                    column += 2
                } else if line[column] == quote, quote == UInt8(ascii: "'"), column + 1 < line.count,
                    line[column + 1] == quote
                {
                    column += 2
                } else if line[column] == quote {
                    column += 1
                    return parts + [text(row, from: first, to: column)]
                } else {
                    column += 1
                }
            }
            parts.append(text(row, from: first))
            row += 1
            first = row < lines.count ? indent(row) : 0
            column = first
        }
        throw LayoutFault(line: began + 1, message: "a string without an end")
    }

    /// A block scalar: its header at `column`, its lines below.
    private mutating func literal(_ entry: inout LayoutEntry, within start: Int) throws(LayoutFault) {
        let header = plainPart()
        while byte == Self.space { column += 1 }
        close(&entry)
        let digit = header.utf8.first { (0x31...0x39).contains($0) }
        let content = lines[row...].first { line in line.contains { $0 != Self.space } }
        let found = content.map { line in line.prefix { $0 == Self.space }.count } ?? 0
        let margin = digit.map { max(start, 0) + Int($0) - 0x30 } ?? found
        guard margin > start else {
            entry.value = .block(header, [])
            return
        }
        var body: [String] = []
        while row < lines.count, isBlank(row) || indent(row) >= margin {
            body.append(String(decoding: lines[row].dropFirst(margin), as: UTF8.self))
            row += 1
        }
        while !header.contains("+"), body.last?.allSatisfy({ $0 == " " }) == true {
            body.removeLast()
            row -= 1
        }
        entry.value = .block(header, body)
    }

    // MARK: Lines

    /// Blank lines and comments from `row` on.
    private mutating func blanks() -> [LayoutLine] {
        var found: [LayoutLine] = []
        while row < lines.count {
            if isBlank(row) {
                found.append(.blank)
            } else if lines[row][indent(row)] == Self.hash {
                let comment = text(row, from: indent(row))
                comments.append(comment)
                found.append(.comment(comment, indent: indent(row)))
            } else {
                break
            }
            row += 1
        }
        return found
    }

    /// The comment at `column`.
    mutating func trailing() -> LayoutComment? {
        guard byte == Self.hash else { return nil }
        let comment = text(row, from: column)
        comments.append(comment)
        let gap = lines[row][..<column].reversed().prefix { $0 == Self.space }.count
        column = lines[row].count
        return LayoutComment(text: comment, gap: gap)
    }

    /// The byte at `column`; nil at the end of the line.
    var byte: UInt8? { row < lines.count && column < lines[row].count ? lines[row][column] : nil }

    func indent(_ row: Int) -> Int { lines[row].prefix { $0 == Self.space }.count }

    private func isBlank(_ row: Int) -> Bool { lines[row].allSatisfy { $0 == Self.space } }

    private func isDash(_ row: Int, _ column: Int) -> Bool {
        let line = lines[row]
        return column < line.count && line[column] == UInt8(ascii: "-")
            && (column + 1 == line.count || line[column + 1] == Self.space)
    }

    private func isKey(_ row: Int, _ column: Int) -> Bool {
        !isDash(row, column) && keyEnd(row, column) != nil
    }

    private func isBlock(_ row: Int, _ column: Int) -> Bool { isDash(row, column) || isKey(row, column) }

    /// Where the colon stands behind a key at `start`; nil where there is no key.
    private func keyEnd(_ row: Int, _ start: Int) -> Int? {
        let line = lines[row]
        guard start < line.count, !"[{|>?#".utf8.contains(line[start]) else { return nil }
        var end = start
        if line[start] == UInt8(ascii: "\"") || line[start] == UInt8(ascii: "'") {
            var scout = self
            (scout.row, scout.column) = (row, start)
            guard (try? scout.quoted()) != nil, scout.row == row else { return nil }
            end = scout.column
            while end < line.count, line[end] == Self.space { end += 1 }
            guard end < line.count, line[end] == Self.colon else { return nil }
        }
        while end < line.count {
            if line[end] == Self.colon, end + 1 == line.count || line[end + 1] == Self.space { return end }
            if line[end] == Self.hash, line[end - 1] == Self.space { return nil }
            end += 1
        }
        return nil
    }

    /// Without blanks at the end.
    func text(_ row: Int, from first: Int, to end: Int? = nil) -> String {
        var bytes = lines[row][first..<max(first, end ?? lines[row].count)]
        while bytes.last == Self.space { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    func fault(_ message: String) -> LayoutFault {
        LayoutFault(line: min(row + 1, max(lines.count, 1)), message: message)
    }
}
