public import FoundationEssentials

/// How often something happened, and from when to when.
public struct Tally: Hashable, Sendable, Codable {
    public var count: Int
    public var first: Date
    public var last: Date

    /// Once.
    public init(at time: Date) {
        self.init(count: 1, first: time, last: time)
    }

    public init(count: Int, first: Date, last: Date) {
        self.count = count
        self.first = first
        self.last = last
    }

    mutating func add(at time: Date) {
        count += 1
        first = min(first, time)
        last = max(last, time)
    }

    /// What happened as another one counted it, too.
    mutating func add(_ other: Tally) {
        count += other.count
        first = min(first, other.first)
        last = max(last, other.last)
    }
}
