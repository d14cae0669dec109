public import Addresses

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
