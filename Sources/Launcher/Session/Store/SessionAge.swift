/// How old a session must be to be removed: a whole number and a unit, as `30d`.
public struct SessionAge: Hashable, Sendable {
    public let seconds: Int

    private static let units = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]

    /// Nil where the text is no number of seconds, minutes, hours, days or weeks.
    public init?(_ text: String) {
        guard let letter = text.last, let unit = Self.units[String(letter)] else { return nil }
        let digits = text.dropLast()
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }), let number = Int(digits)
        else {
            return nil
        }
        let (seconds, overflow) = number.multipliedReportingOverflow(by: unit)
        guard !overflow else { return nil }
        self.seconds = seconds
    }
}
