/// A text by lines and columns.
package struct SourceText {
    /// Without their line ends.
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

    /// Empty where there is no such line; counted from 1.
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

    /// From the beginning of a line to the beginning of the one behind another, so that nothing of them
    /// stays; nil where they are all that there is.
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
