import Addresses

extension WallAnswer {
    /// For people: the verdict and why, then the line that decides or the one that is missing.
    var lines: [String] {
        guard verdict != .notConcerned || origin != nil else { return [because] }
        return [because] + (origin.map { ["by \($0)"] } ?? []) + (missing.map { ["add: \($0)"] } ?? [])
    }
}

extension WallVerdict {
    /// Without the hyphens of its name in JSON.
    public var words: String { rawValue.replacing("-", with: " ") }
}

extension PolicyAnswer {
    /// For people, safe to print.
    public var lines: [String] {
        let width = WallVerdict.allCases.map(\.words.count).max() ?? 0
        var lines = ["\(query.kind.rawValue) \(query.value): \(outcome.words)"]
        for answer in walls {
            let name = Self.padded(answer.wall.rawValue, 9)
            let verdict = Self.padded(answer.verdict.words, width)
            for (number, text) in answer.lines.enumerated() {
                lines.append(
                    number == 0
                        ? "  \(name)  \(verdict)  \(text)"
                        : "  \(String(repeating: " ", count: 13 + width))\(text)")
            }
        }
        if isAdviceAlone {
            lines.append("  the agent's rules alone deny it: advice, which a script gets past, and no wall")
        }
        return lines.map { Printable.escaped($0) }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
