import FoundationEssentials

extension Tally {
    /// `3 times, 2026-11-21T10:30:20Z to 2026-11-21T10:31:00Z`
    var text: String {
        let first = first.formatted(Self.style)
        let last = last.formatted(Self.style)
        let times = count == 1 ? "once" : "\(count) times"
        return first == last ? "\(times), \(first)" : "\(times), \(first) to \(last)"
    }

    private static let style = Date.ISO8601FormatStyle()
}
