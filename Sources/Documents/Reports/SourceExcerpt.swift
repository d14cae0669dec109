// SPDX-License-Identifier: Apache-2.0

import Addresses

/// A line of a policy with the marks under it, as a terminal shows them.
struct SourceExcerpt {
    /// The most of a line that is shown, in columns of a terminal.
    static let width = 100
    /// The most that stays before the marks if the line is cut.
    private static let lead = 40

    /// The line, free of anything that a terminal would act on.
    let text: String
    /// The marks below it: `^~~~`.
    let marks: String

    /// - Parameter end: behind the last marked character, in the same line.
    init(line: [Unicode.Scalar], from start: Int, to end: Int) {
        // Keep as much around the marks as could be shown, and one character more on both sides: a line
        // may be the whole file.
        let skipped = max(0, min(start - 1, line.count) - Self.width - 1)
        let line = line.dropFirst(skipped).prefix(2 * Self.width + 2)
        let first = min(max(start - 1 - skipped, 0), line.count)
        let last = min(max(end - 1 - skipped, first), line.count)
        let cells = line.map { scalar in
            // A tab is shown by its escape: if a finding is about a tab, the tab is the problem.
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

/// The number of columns of a terminal that a character takes.
enum DisplayWidth {
    /// Returns 0 for marks that are put onto the character before, and 2 for the wide characters of East Asia
    /// and emoji (Unicode's UAX 11, by the blocks of Markus Kuhn's `wcwidth`).
    static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x300: 1
        case 0x1100...0x115f, 0x2e80...0x303e, 0x3041...0xa4cf, 0xac00...0xd7a3, 0xf900...0xfaff,
            0xfe30...0xfe6f,
            0xff00...0xff60, 0xffe0...0xffe6, 0x1f300...0x1f64f, 0x1f680...0x1f6ff, 0x1f900...0x1f9ff,
            0x20000...0x3fffd:
            2
        default:
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: 0
            default: 1
            }
        }
    }
}
