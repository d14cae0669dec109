import FoundationEssentials

/// Times as text: UTC, ISO 8601.
enum Timestamp {
    private static let milliseconds = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    private static let seconds = Date.ISO8601FormatStyle()

    /// `2026-11-21T10:30:20.123Z`
    static func milliseconds(_ date: Date) -> String { date.formatted(milliseconds) }

    /// `2026-11-21T10:30:20Z`
    static func seconds(_ date: Date) -> String { date.formatted(seconds) }

    /// Reads either form.
    static func date(_ text: String) -> Date? {
        (try? milliseconds.parse(text)) ?? (try? seconds.parse(text))
    }
}
