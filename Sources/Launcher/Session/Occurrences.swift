// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials
import GuardProtocol

/// A number of occurrences, with the times of the first and the last.
public struct Occurrences: Hashable, Sendable, Codable {
    public var count: Int
    public var first: Date
    public var last: Date

    /// Counts one occurrence.
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

    /// Adds the occurrences that another value counted.
    mutating func add(_ other: Occurrences) {
        count += other.count
        first = min(first, other.first)
        last = max(last, other.last)
    }

    /// Text such as `3 times, 2026-11-21T10:30:20Z to 2026-11-21T10:31:00Z`.
    var text: String {
        let (first, last) = (Timestamp.seconds(first), Timestamp.seconds(last))
        let times = count == 1 ? "once" : "\(count) times"
        return first == last ? "\(times), \(first)" : "\(times), \(first) to \(last)"
    }
}
