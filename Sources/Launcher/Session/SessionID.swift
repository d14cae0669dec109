import FoundationEssentials

/// Names one launch: its UTC start and five letters that make it unique, in the order of time.
public struct SessionID: Hashable, Sendable {
    public let text: String

    static func make(at time: Date = Date()) -> SessionID {
        let parts = Calendar(identifier: .gregorian).dateComponents(in: .gmt, from: time)
        let digits = [parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second]
            .map { ($0 ?? 0) < 10 ? "0\($0 ?? 0)" : "\($0 ?? 0)" }
        let letters = String((0..<5).compactMap { _ in "abcdefghijkmnpqrstuvwxyz23456789".randomElement() })
        return SessionID(text: digits[..<3].joined() + "-" + digits[3...].joined() + "-" + letters)
    }

    /// The name of the session's container.
    var container: String { "cx-\(text)" }
}
