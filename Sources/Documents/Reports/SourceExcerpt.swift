import Addresses

/// A line of a policy with the marks under it, as a terminal shows them.
struct SourceExcerpt {
    /// As much of a line as is shown, in columns of a terminal.
    static let width = 100
    /// As much as stays before the marks where the line is cut.
    private static let lead = 40

    /// Without anything that a terminal would act on.
    let text: String
    /// `^~~~` below it.
    let marks: String

    /// - Parameter end: behind the last marked character, in the same line.
    init(line: [Unicode.Scalar], from start: Int, to end: Int) {
        // As much around the marks as could be shown, and a character more on both sides: a line may be the
        // whole file.
        let skipped = max(0, min(start - 1, line.count) - Self.width - 1)
        let line = line.dropFirst(skipped).prefix(2 * Self.width + 2)
        let first = min(max(start - 1 - skipped, 0), line.count)
        let last = min(max(end - 1 - skipped, first), line.count)
        let cells = line.map { scalar in
            // A tab is shown as what it is: where one is found, it is what is wrong.
            Printable.isSafe(scalar)
                ? (text: String(scalar), width: DisplayWidth.of(scalar))
                : (text: scalar.escaped(asASCII: true), width: scalar.escaped(asASCII: true).count)
        }
        var from = 0
        if cells.reduce(0, { $0 + $1.width }) > Self.width {
            var room = Self.lead
            from = first
            while from > 0, room >= cells[from - 1].width {
                from -= 1
                room -= cells[from].width
            }
        }
        var room = Self.width
        var to = from
        while to < cells.count, room >= cells[to].width {
            room -= cells[to].width
            to += 1
        }
        text = (from > 0 ? "…" : "") + cells[from..<to].map(\.text).joined() + (to < cells.count ? "…" : "")
        let before = (from > 0 ? 1 : 0) + cells[from..<max(first, from)].reduce(0) { $0 + $1.width }
        let marked = cells[first..<max(min(last, to), first)].reduce(0) { $0 + $1.width }
        marks =
            String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(marked - 1, 0))
    }
}
