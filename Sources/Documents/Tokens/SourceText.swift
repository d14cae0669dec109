// SPDX-License-Identifier: Apache-2.0

/// A text, addressed by lines and columns.
package struct SourceText {
    /// The lines without their line ends.
    let lines: [[Unicode.Scalar]]
    private let hasLastLineEnd: Bool

    init(_ text: String) {
        var lines: [[Unicode.Scalar]] = [[]]
        for scalar in text.unicodeScalars {
            if scalar == "\n" {
                if lines[lines.count - 1].last == "\r" { lines[lines.count - 1].removeLast() }
                lines.append([])
            } else {
                lines[lines.count - 1].append(scalar)
            }
        }
        hasLastLineEnd = lines.last?.isEmpty == true && lines.count > 1
        if hasLastLineEnd { lines.removeLast() }
        self.lines = lines
    }

    /// Returns a line by its number, counted from 1; empty if there is no such line.
    func line(_ number: Int) -> [Unicode.Scalar] {
        lines.indices.contains(number - 1) ? lines[number - 1] : []
    }

    package func string(from start: TextPosition, to end: TextPosition) -> String {
        guard start.line == end.line else { return "" }
        let line = line(start.line)
        let range =
            min(
                max(start.column - 1, 0), line.count)..<min(
                max(end.column - 1, start.column - 1, 0), line.count)
        return String(String.UnicodeScalarView(line[range]))
    }

    /// Returns the header of the block scalar at a place: `|` or `>` with its indicators.
    func blockHeader(at place: TextPosition) -> String {
        let rest = line(place.line).dropFirst(place.column - 1)
        let indicators = rest.dropFirst().prefix { "+-0123456789".unicodeScalars.contains($0) }
        return String(String.UnicodeScalarView(rest.prefix(1) + indicators))
    }

    /// Returns the range whose removal leaves nothing of these lines: from the beginning of the first to the
    /// beginning of the line behind the last. Nil if the text has no other line.
    func range(ofLines first: Int, through last: Int) -> (start: TextPosition, end: TextPosition)? {
        if last < lines.count || hasLastLineEnd {
            return (TextPosition(line: first, column: 1), TextPosition(line: last + 1, column: 1))
        }
        guard first > 1 else { return nil }
        return (
            TextPosition(line: first - 1, column: line(first - 1).count + 1),
            TextPosition(line: last, column: line(last).count + 1)
        )
    }
}

/// A place in a text.
public struct TextPosition: Hashable, Sendable, Codable {
    /// Counted from 1.
    public var line: Int
    /// Counted from 1 in Unicode scalars, as YAML and SARIF count.
    public var column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

extension TextPosition: Comparable {
    public static func < (left: TextPosition, right: TextPosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
