/// What was not looked at: of each reason the first places, and the number of the rest.
struct SkippedPlaces: Hashable, Sendable {
    private struct Reason: Hashable {
        var why: String
        var places: [RawPath] = []
        var more = 0
    }

    private var reasons: [Reason] = []

    private static let mostPlaces = 4

    mutating func add(_ path: RawPath, _ why: String) {
        let index = reasons.firstIndex { $0.why == why } ?? reasons.count
        if index == reasons.count { reasons.append(Reason(why: why)) }
        if reasons[index].places.count < Self.mostPlaces {
            reasons[index].places.append(path)
        } else {
            reasons[index].more += 1
        }
    }

    /// For people.
    var lines: [String] {
        reasons.flatMap { reason in
            reason.places.map { "\($0.shown) (\(reason.why))" }
                + (reason.more > 0 ? ["\(reason.more) more places (\(reason.why))"] : [])
        }
    }
}
