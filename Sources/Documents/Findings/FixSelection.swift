/// The fixes that can be made of one file at once, and its text with them.
public struct FixSelection: Sendable {
    /// The findings whose fixes are made, from top to bottom.
    public let findings: [Finding]
    public let text: String

    /// Of fixes that overlap only the first is made; another round finds the others, if they are still
    /// needed.
    /// - Parameter findings: of this text; those without a fix are passed over.
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

    /// Edits beyond the text's end are passed over.
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
