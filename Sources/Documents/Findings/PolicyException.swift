// SPDX-License-Identifier: Apache-2.0

public import Addresses

/// A comment that allows a warning, and that is complete: it names a rule and gives a reason.
public struct PolicyException: Hashable, Sendable {
    /// The place of the comment.
    public var origin: Origin
    /// The line whose warnings it allows.
    public var line: Int
    /// The id of the rule.
    public var rule: String
    /// The last day on which it counts; nil if it does not end.
    public var until: CalendarDay?
    public var reason: String
    /// True if its last day is over.
    public var isEnded: Bool

    public init(
        origin: Origin, line: Int, rule: String, until: CalendarDay?, reason: String, today: CalendarDay
    ) {
        self.origin = origin
        self.line = line
        self.rule = rule
        self.until = until
        self.reason = reason
        isEnded = until.map { $0 < today } ?? false
    }
}

extension [PolicyException] {
    /// The exceptions by their last days; those that do not end come last. Each stands here once.
    public var byEnd: [PolicyException] {
        var seen: Set<Origin> = []
        return filter { seen.insert($0.origin).inserted }.sorted { one, other in
            let days = (one.until?.description ?? "~", other.until?.description ?? "~")
            guard days.0 == days.1 else { return days.0 < days.1 }
            return (one.origin.file, one.origin.line, one.origin.column)
                < (other.origin.file, other.origin.line, other.origin.column)
        }
    }
}
