// SPDX-License-Identifier: Apache-2.0

/// A change of a file that mends a finding, and that cx may make without asking.
public struct FindingFix: Hashable, Sendable {
    /// The change in words, such as `write "read-only"`, free of control characters.
    public var title: String
    /// The edits in the finding's file. None overlaps another.
    public var edits: [TextEdit]

    public init(title: String, edits: [TextEdit]) {
        self.title = title
        self.edits = edits
    }
}

/// A proposed change at a finding's place that is safe without asking: it takes no wall down, denies and allows
/// nothing more than the author wrote, and leaves each comment beside what it is about.
package enum FixProposal: Hashable, Sendable {
    /// Replaces the scalar by another value, in quotation marks if YAML wants them.
    case replacement(String)
    /// Replaces the marked characters by exactly these.
    case spelling(String)
    /// Removes the list's entry, the mapping's key with its value, or the comment.
    case removal
    /// Removes the blanks up to the end of the line; does nothing if anything else follows them.
    case trimming
}

/// A replacement of the characters between two places.
public struct TextEdit: Hashable, Sendable {
    public var start: TextPosition
    /// The place behind the last character that is removed.
    public var end: TextPosition
    /// The text that takes their place; empty for a removal.
    public var text: String

    public init(start: TextPosition, end: TextPosition, text: String) {
        self.start = start
        self.end = end
        self.text = text
    }

    /// True if two edits cannot both be made: they share a character, or insert at the same place.
    public func overlaps(_ other: TextEdit) -> Bool {
        start < other.end && other.start < end || start == other.start
    }
}

/// The fixes that can be made in one file at once, and the file's text with them.
public struct FixSelection: Sendable {
    /// The findings that are fixed, from top to bottom.
    public let findings: [Finding]
    public let text: String

    /// Makes only the first of fixes that overlap. Another round finds the others, if they are still needed.
    /// - Parameter findings: findings in this text. Those without a fix are skipped.
    public init(_ findings: [Finding], in text: String) {
        var chosen: [Finding] = []
        var edits: [TextEdit] = []
        for finding in findings.sorted(by: { $0.start < $1.start }) {
            guard let fix = finding.fix,
                !fix.edits.contains(where: { edit in edits.contains { $0.overlaps(edit) } })
            else {
                continue
            }
            chosen.append(finding)
            edits += fix.edits
        }
        self.findings = chosen
        self.text = Self.text(text, with: edits)
    }

    /// Skips edits beyond the end of the text.
    private static func text(_ text: String, with edits: [TextEdit]) -> String {
        let scalars = Array(text.unicodeScalars)
        var starts = [0]
        for (index, scalar) in scalars.enumerated() where scalar == "\n" { starts.append(index + 1) }
        let offset = { (place: TextPosition) -> Int? in
            guard starts.indices.contains(place.line - 1) else { return nil }
            let offset = starts[place.line - 1] + place.column - 1
            return (starts[place.line - 1]...scalars.count).contains(offset) ? offset : nil
        }
        var result = String.UnicodeScalarView()
        var done = 0
        for edit in edits.sorted(by: { $0.start < $1.start }) {
            guard let start = offset(edit.start), let end = offset(edit.end), done <= start, start <= end
            else {
                continue
            }
            result.append(contentsOf: scalars[done..<start])
            result.append(contentsOf: edit.text.unicodeScalars)
            done = end
        }
        result.append(contentsOf: scalars[done...])
        return String(result)
    }
}
