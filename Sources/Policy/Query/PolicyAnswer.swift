public import Addresses

/// What a policy's walls say to a question.
public struct PolicyAnswer: Hashable, Sendable, Encodable {
    public struct Query: Hashable, Sendable, Codable {
        public var kind: PolicyQuery.Kind
        public var value: String
    }

    public var query: Query
    /// Denied where any wall denies it; at least one wall is concerned by every question.
    public var outcome: WallVerdict
    /// All four, in the order of ``PolicyCoverage/Wall``.
    public var walls: [WallAnswer]

    init(_ query: PolicyQuery, walls: [WallAnswer]) {
        self.query = Query(kind: query.kind, value: query.text)
        self.walls = PolicyCoverage.Wall.allCases.compactMap { wall in walls.first { $0.wall == wall } }
        outcome = WallVerdict.together(walls.map(\.verdict))
    }

    public subscript(wall: PolicyCoverage.Wall) -> WallAnswer? { walls.first { $0.wall == wall } }

    /// True where what denies it is the agent's good will alone.
    public var isAdviceAlone: Bool {
        walls.filter { $0.verdict == .denied }.map(\.wall) == [.agent]
    }
}

/// What one wall says to a question, and why.
public struct WallAnswer: Hashable, Sendable {
    public typealias Wall = PolicyCoverage.Wall

    public var wall: Wall
    public var verdict: WallVerdict
    /// In words for people.
    public var because: String
    /// The line that decides; nil where none does.
    public var origin: Origin?
    /// What a policy would have to say besides, as YAML of one line; nil where nothing is missing, or nothing
    /// would help.
    public var missing: String?

    init(
        _ wall: Wall, _ verdict: WallVerdict, because: String, origin: Origin? = nil, missing: String? = nil
    ) {
        self.wall = wall
        self.verdict = verdict
        self.because = because
        self.origin = origin
        self.missing = missing
    }

    /// The one that decides among what a wall says of several things; nil where there are none.
    static func deciding(_ answers: [WallAnswer]) -> WallAnswer? {
        let verdict = WallVerdict.together(answers.map(\.verdict))
        return answers.first { $0.verdict == verdict }
    }
}

extension WallAnswer: Encodable {
    private enum Key: String, CodingKey {
        case wall, verdict, because, origin, missing
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(wall, forKey: .wall)
        try container.encode(verdict, forKey: .verdict)
        let advice = missing.map { "; add `\($0)`" } ?? ""
        try container.encode(because + advice, forKey: .because)
        // Written where it is nil, too.
        try container.encode(origin, forKey: .origin)
        try container.encode(missing, forKey: .missing)
    }
}

/// What one wall says to a question.
public enum WallVerdict: String, Hashable, Sendable, Codable, CaseIterable {
    case denied
    /// A person is asked; where there is none, it is refused.
    case needsApproval = "needs-approval"
    case allowed
    /// The wall does not stand in this way.
    case notConcerned = "not-concerned"

    /// What comes of several walls, or of several things that one wall is asked for: the strictest that is
    /// concerned.
    static func together(_ verdicts: some Sequence<WallVerdict>) -> WallVerdict {
        let all = Set(verdicts)
        return [.denied, .needsApproval, .allowed].first(where: all.contains) ?? .notConcerned
    }
}

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
