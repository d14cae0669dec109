// SPDX-License-Identifier: Apache-2.0

import Addresses

extension LintRule {
    /// The rule's section of docs/rules.md, in a Markdown that is readable on a terminal as well.
    public var page: String {
        let severity =
            switch severity {
            case .error: "Error"
            case .warning: "Warning"
            }
        let escapes =
            bad.contains(where: \.isEscaped)
            ? #", and `\u{…}` or `\t` for characters that cannot be seen"# : ""
        let parts =
            ["## `\(id)`", Paragraph.wrapped("\(severity): \(summary)."), Paragraph.wrapped(rationale)]
            + ["Bad, with `↓` before what is found\(escapes):"] + bad.map(\.page) + ["Good:"]
            + good.map(\.page)
        return parts.joined(separator: "\n\n") + "\n"
    }
}

extension RuleExample {
    private static let mostLines = 24
    private static let mostColumns = 160
    private static let mostFiles = 2

    /// The example as Markdown: the policy, then its files. Text that is too long to read is cut at `…`,
    /// never at a mark; invisible characters are escaped as `\u{200B}`.
    var page: String {
        let all = files.sorted { $0.key < $1.key }
        let shown = all.count > Self.mostFiles ? all.filter { $0.value.isMarked } : all
        let blocks = shown.map { "With `\($0.key)`:\n\n\(Self.block($0.value))" }
        let left = all.count - shown.count
        let rest = left > 0 ? ["(\(left) more files are left out here.)"] : []
        return (surroundings + [Self.block(body)] + blocks + rest).joined(separator: "\n\n")
    }

    /// True if the page writes characters in another way than the policy.
    var isEscaped: Bool {
        ([body] + files.values).contains { text in
            text.marked.unicodeScalars.contains { $0 != "\n" && !Printable.isSafe($0) }
        }
    }

    /// Sentences on circumstances that the rule looks at and the policy's text does not show.
    private var surroundings: [String] {
        let ranges = rangesFault.map {
            "Where AWS's published ranges cannot be read (\(Printable.escaped($0))):"
        }
        let file: String? =
            switch writers {
            case .owner: nil
            case .others(let how): "Where \(how.prefix { $0 != ":" }):"
            case .everyone: "Where every user may write the file:"
            }
        let sources: [String] = sources.sorted { $0.key < $1.key }.map { path, found in
            switch found {
            case .fileOrFolder: "Where \(path) is a file or a folder:"
            case .socket: "Where \(path) is a socket:"
            case .device: "Where \(path) is a device:"
            case .protected(let objection): "Where \(path) may be shown to nobody, since \(objection):"
            case .link(let link, let end): "Where \(link) is a symbolic link that leads to \(end):"
            }
        }
        let day = today.map { "On \($0):" }
        return ([day, ranges, file].compactMap(\.self) + sources).map { Paragraph.wrapped($0) }
    }

    private static func block(_ text: MarkedText) -> String {
        var lines = text.marked.split(separator: "\n", omittingEmptySubsequences: false).map(line)
        while lines.last == "" { lines.removeLast() }
        if lines.count > mostLines {
            let middle = (mostLines / 2)..<(lines.count - mostLines / 4)
            lines.replaceSubrange(middle, with: ["… \(middle.count) more lines"])
        }
        return (["```yaml"] + lines + ["```"]).joined(separator: "\n")
    }

    private static func line(_ text: Substring) -> String {
        let shown = mostColumns / 2
        guard text.count > mostColumns else { return Printable.escaped(text) }
        return Printable.escaped(text.prefix(shown)) + "… \(text.count - shown) more characters"
    }
}

/// Sentences wrapped into lines, for a terminal and for Markdown alike.
enum Paragraph {
    /// A terminal's usual width, in characters.
    static let width = 80

    /// Returns lines of at most ``width`` characters; only a longer word exceeds it.
    static func wrapped(_ text: String) -> String {
        var lines: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            if let last = lines.last, last.count + 1 + word.count <= width {
                lines[lines.count - 1] += " \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }
}
