// SPDX-License-Identifier: Apache-2.0

import Addresses
import Policy

/// The lines that were removed from a text and those that were inserted.
struct LineDifference {
    private let lines: [(line: Int, text: String)]

    init(from old: String, to new: String) {
        let old = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let new = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let difference = new.difference(from: old)
        let removals = difference.removals.map { change in
            if case .remove(let offset, let element, _) = change { (offset, "-\(element)") } else { (0, "") }
        }
        let insertions = difference.insertions.map { change in
            if case .insert(let offset, let element, _) = change { (offset, "+\(element)") } else { (0, "") }
        }
        // The old lines that stay show where in the old text an inserted line belongs.
        var lines: [(line: Int, text: String)] = []
        var removed = removals[...]
        var inserted = insertions[...]
        var (oldPlace, newPlace) = (0, 0)
        while oldPlace < old.count || newPlace < new.count {
            if let (place, text) = removed.first, place == oldPlace {
                lines.append((oldPlace + 1, text))
                removed.removeFirst()
                oldPlace += 1
            } else if let (place, text) = inserted.first, place == newPlace {
                lines.append((oldPlace + 1, text))
                inserted.removeFirst()
                newPlace += 1
            } else {
                oldPlace += 1
                newPlace += 1
            }
        }
        self.lines = lines
    }

    /// Returns at most `limit` removed and inserted lines. Before each group stands its line number in the
    /// old text.
    func text(limit: Int) -> String {
        var shown: [String] = []
        var previous = 0
        for (line, text) in lines.prefix(limit) {
            if line > previous + 1 || shown.isEmpty { shown.append("@@ line \(line) @@") }
            shown.append(Printable.escaped(text))
            previous = line
        }
        let rest = lines.count - limit
        if rest > 0 { shown.append("… and \(rest) more \(rest == 1 ? "line" : "lines")") }
        return shown.joined(separator: "\n")
    }
}
