// SPDX-License-Identifier: Apache-2.0

import Addresses

/// The answer of a policy's walls to a question.
public struct PolicyAnswer: Hashable, Sendable, Encodable {
    public struct Query: Hashable, Sendable, Codable {
        public var kind: PolicyQuery.Kind
        public var value: String
    }

    public var query: Query
    /// Denied if any wall denies it. Every question concerns at least one wall.
    public var outcome: WallVerdict
    /// The answers of all four walls, in the order of ``PolicyCoverage/Wall``.
    public var walls: [WallAnswer]

    init(_ query: PolicyQuery, walls: [WallAnswer]) {
        self.query = Query(kind: query.kind, value: query.text)
        self.walls = PolicyCoverage.Wall.allCases.compactMap { wall in walls.first { $0.wall == wall } }
        outcome = WallVerdict.together(walls.map(\.verdict))
    }

    public subscript(wall: PolicyCoverage.Wall) -> WallAnswer? { walls.first { $0.wall == wall } }

    /// True if only the agent's rules deny it.
    public var isAdviceAlone: Bool {
        walls.filter { $0.verdict == .denied }.map(\.wall) == [.agent]
    }
}

extension PolicyAnswer {
    /// The answer for people, safe to print.
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
            lines.append("  only the agent's rules deny it: that is advice, which a script can get past")
        }
        return lines.map { Printable.escaped($0) }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
