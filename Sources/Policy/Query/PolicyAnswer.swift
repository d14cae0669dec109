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
