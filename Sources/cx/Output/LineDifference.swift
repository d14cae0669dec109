import Addresses
import Policy

/// What was taken out of a text and what was put in, line by line.
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
        // Lines of the old text that stay tell where in it a new line comes.
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

    /// With the line of the old text before each group, and no more than `limit` lines of it.
    func text(limit: Int) -> String {
        var shown: [String] = []
        var previous = 0
        for (line, text) in lines.prefix(limit) {
            if line > previous + 1 || shown.isEmpty { shown.append("@@ line \(line) @@") }
            shown.append(Printable.escaped(text))
            previous = line
        }
        if lines.count > limit { shown.append("… and \(lines.count - limit) lines more") }
        return shown.joined(separator: "\n")
    }
}
