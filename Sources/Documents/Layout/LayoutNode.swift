// SPDX-License-Identifier: Apache-2.0

/// A value as it is written.
package indirect enum LayoutNode {
    case nothing
    /// The lines with their quotes. Lines behind the first have no indentation.
    case scalar([String])
    /// `|` or `>` with its indicators, and the lines below without their common indentation.
    case block(String, [String])
    case collection(LayoutCollection)
}

/// A list or mapping as it is written.
package struct LayoutCollection {
    package enum Kind { case mapping, list }

    package let kind: Kind
    /// True if it is written in brackets.
    package let isFlow: Bool
    package var entries: [LayoutEntry]
    /// Comments behind the last entry.
    package var after: [LayoutLine]
}

/// An entry of a mapping or list as it is written, with the comments that belong to it.
package struct LayoutEntry {
    package var before: [LayoutLine] = []
    /// The key with its quotes; nil in a list.
    package var key: String?
    package var value = LayoutNode.nothing
    /// The comment behind the value, or behind the key if the value begins below it.
    package var comment: LayoutComment?

    /// The key without quotes.
    package var name: String? {
        guard let key, let first = key.first, key.count > 1, first == "\"" || first == "'" else { return key }
        return String(key.dropFirst().dropLast())
    }

    /// True if nothing prevents the entry from sharing a line with others.
    package var isPlain: Bool { before.isEmpty && comment == nil }
}

/// A line of a policy that holds no value.
package enum LayoutLine: Hashable {
    case blank
    /// A comment with its `#`, and the indentation that it had.
    case comment(String, indent: Int)
    /// `---`, which may only come first.
    case marker

    package var isComment: Bool {
        if case .comment = self { true } else { false }
    }
}

/// A comment behind a value.
package struct LayoutComment: Hashable {
    /// The comment with its `#`.
    package let text: String
    /// The number of blanks before it. Comments of several lines may be aligned by them.
    package let gap: Int
}

/// A part of a text that cannot be formatted without risk to its meaning.
package struct LayoutFault: Error {
    /// Counted from 1.
    package let line: Int
    package let message: String

    package init(line: Int, message: String) {
        self.line = line
        self.message = message
    }
}
