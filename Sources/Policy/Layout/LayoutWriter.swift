// SPDX-License-Identifier: Apache-2.0

import Documents

/// Writes a document in the order of the format and in one style.
struct LayoutWriter {
    /// The greatest width in characters, without a comment behind. A longer list or mapping in brackets is
    /// written on several lines.
    private static let width = 120
    private static let step = 2

    private var lines: [String] = []

    static func text(before: [LayoutLine], root: LayoutCollection) -> String {
        var writer = LayoutWriter()
        let head = head(of: before)
        writer.write(Array(before[..<head]), at: 0, isFirst: true)
        var root = root
        if !root.entries.isEmpty {
            root.entries[0].before = before[head...] + root.entries[0].before
        }
        writer.write(root, at: 0, as: .mapping(PolicyFormat.policy), isRoot: true)
        while writer.lines.last == "" { writer.lines.removeLast() }
        return writer.lines.map { $0 + "\n" }.joined()
    }

    /// Counts the first lines that belong to the file and not to its first key: lines with a blank line
    /// behind them, and lines that editors read.
    private static func head(of lines: [LayoutLine]) -> Int {
        let last = lines.lastIndex { line in
            switch line {
            case .blank, .marker: true
            case .comment(let text, _): text.contains("yaml-language-server:")
            }
        }
        return last.map { $0 + 1 } ?? 0
    }

    private mutating func write(
        _ collection: LayoutCollection, at indent: Int, as shape: Shape?, isRoot: Bool = false
    ) {
        for (place, entry) in Self.ordered(collection, as: shape).enumerated() {
            var before = entry.before
            if isRoot, place > 0, Self.sections.contains(entry.name ?? ""), before.first != .blank {
                before.insert(.blank, at: 0)
            }
            write(before, at: indent, isFirst: place == 0)
            write(entry, at: indent, as: entry.name.map { shape?.value(of: $0) } ?? shape?.item)
        }
        write(collection.after, at: indent, isFirst: false)
    }

    /// The keys that begin a section. The keys before them stand together.
    private static let sections = Set(PolicyFormat.policy.keys).subtracting([
        "cx", "name", "description", "extends",
    ])

    private static func ordered(_ collection: LayoutCollection, as shape: Shape?) -> [LayoutEntry] {
        guard collection.kind == .mapping, let mapping = shape?.mapping, mapping.others == nil else {
            return collection.entries
        }
        let places = collection.entries.map { $0.name.flatMap(mapping.place) ?? .max }
        return collection.entries.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map {
            collection.entries[$0]
        }
    }

    private mutating func write(_ between: [LayoutLine], at indent: Int, isFirst: Bool) {
        for (place, line) in between.enumerated() {
            switch line {
            case .blank
            where lines.last == "" || isFirst && !between[..<place].contains(where: { $0 != .blank }):
                continue
            case .blank: lines.append("")
            case .comment(let text, _): lines.append(Self.margin(indent) + text)
            case .marker: lines.append("---")
            }
        }
    }

    private mutating func write(_ entry: LayoutEntry, at indent: Int, as shape: Shape?) {
        let start = Self.margin(indent) + (entry.key.map { "\($0):" } ?? "-")
        let comment = entry.comment.map { String(repeating: " ", count: max($0.gap, 2)) + $0.text } ?? ""
        switch entry.value {
        case .nothing:
            lines.append(start + comment)
        case .scalar(let parts):
            lines.append("\(start) \(parts[0])")
            for part in parts.dropFirst() {
                lines.append(part.isEmpty ? "" : Self.margin(indent + Self.step) + part)
            }
            lines[lines.count - 1] += comment
        case .block(let header, let body):
            lines.append("\(start) \(header)\(comment)")
            let digit = header.utf8.first { (0x31...0x39).contains($0) }
            let margin = Self.margin(indent + (digit.map { Int($0) - 0x30 } ?? Self.step))
            for line in body { lines.append(line.isEmpty ? "" : margin + line) }
        case .collection(let collection):
            if collection.isFlow, let text = Self.line(entry.value, as: shape),
                collection.entries.isEmpty || start.count + 1 + text.count <= Self.width
            {
                lines.append("\(start) \(text)\(comment)")
                return
            }
            lines.append(start + comment)
            let place = lines.count
            write(collection, at: indent + Self.step, as: shape)
            // The first entry of a list's item follows the dash, unless a comment comes first.
            if entry.key == nil, comment.isEmpty, lines.count > place,
                Self.ordered(collection, as: shape).first?.before.contains(where: \.isComment) == false
            {
                let first = lines.remove(at: place)
                lines[place - 1] = "\(start) \(first.dropFirst(indent + Self.step))"
            }
        }
    }

    /// Returns the value on one line; nil if it contains comments or line ends.
    private static func line(_ value: LayoutNode, as shape: Shape?) -> String? {
        switch value {
        case .nothing: return ""
        case .scalar(let parts): return parts.count == 1 ? parts[0] : nil
        case .block: return nil
        case .collection(let collection):
            guard collection.after.isEmpty, collection.entries.allSatisfy(\.isPlain) else { return nil }
            var texts: [String] = []
            for entry in ordered(collection, as: shape) {
                let inner = entry.name.map { shape?.value(of: $0) } ?? shape?.item
                guard let text = line(entry.value, as: inner) else { return nil }
                texts.append(entry.key.map { text.isEmpty ? $0 : "\($0): \(text)" } ?? text)
            }
            let joined = texts.joined(separator: ", ")
            return collection.kind == .mapping ? "{\(joined)}" : "[\(joined)]"
        }
    }

    private static func margin(_ count: Int) -> String { String(repeating: " ", count: count) }
}
