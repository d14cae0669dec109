// SPDX-License-Identifier: Apache-2.0

package import FoundationEssentials

/// Reads and writes times as text: UTC, ISO 8601.
package enum Timestamp {
    private static let fractions = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    private static let whole = Date.ISO8601FormatStyle()

    /// Returns a time as `2026-11-21T10:30:20.123Z`, the nearest millisecond. It is made by hand, since every
    /// event has a time and the library's formatter takes longer than all the rest of its line. Years have
    /// four digits; others end at these.
    package static func milliseconds(_ date: Date) -> String {
        let range = -62_167_219_200_000.0...253_402_300_799_999
        let moment = min(
            max((date.timeIntervalSince1970 * 1000).rounded(), range.lowerBound), range.upperBound)
        let (days, rest) = floorDivision(Int(moment), 86_400_000)
        let (year, month, day) = civil(days)
        var text = "0000-00-00T00:00:00.000Z".utf8.map(\.self)
        for (value, place, digits) in [
            (year, 0, 4), (month, 5, 2), (day, 8, 2), (rest / 3_600_000, 11, 2), (rest / 60_000 % 60, 14, 2),
            (rest / 1000 % 60, 17, 2), (rest % 1000, 20, 3),
        ] {
            var value = value
            for index in stride(from: place + digits - 1, through: place, by: -1) {
                text[index] = 0x30 + UInt8(truncatingIfNeeded: value % 10)
                value /= 10
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// `2026-11-21T10:30:20Z`
    package static func seconds(_ date: Date) -> String { date.formatted(whole) }

    /// Reads either form, and ISO 8601 with an offset.
    package static func date(_ text: String) -> Date? {
        let bytes = Array(text.utf8)
        // The library also accepts 24:00 and 30 February.
        if bytes.count == 24, bytes[19] == 0x2e { return moment(bytes) }
        return (try? fractions.parse(text)) ?? (try? whole.parse(text))
    }

    /// Reads exactly the form of `milliseconds(_:)`; nil for every other form, and for a time that does not
    /// exist.
    private static func moment(_ text: [UInt8]) -> Date? {
        guard text[4] == 0x2d, text[7] == 0x2d, text[10] == 0x54, text[13] == 0x3a, text[16] == 0x3a,
            text[23] == 0x5a,
            let year = number(text[..<4]), let month = number(text[5..<7]), let day = number(text[8..<10]),
            let hour = number(text[11..<13]), let minute = number(text[14..<16]),
            let second = number(text[17..<19]),
            let fraction = number(text[20..<23]), hour < 24, minute < 60, second < 60
        else { return nil }
        let days = daysSince1970(year, month, day)
        // A day that the month does not have would become another one.
        guard civil(days) == (year, month, day) else { return nil }
        let milliseconds = (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + fraction
        return Date(timeIntervalSince1970: Double(milliseconds) / 1000)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        digits.reduce(0) { value, digit in
            value.flatMap { (0x30...0x39).contains(digit) ? $0 * 10 + Int(digit - 0x30) : nil }
        }
    }

    /// Computes in the Gregorian calendar in eras of 400 years that begin on 1 March, so that a leap year's
    /// extra day is the last of its year. From the first era's beginning to 1970-01-01 there are 719,468
    /// days.
    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = floorDivision(days + 719_468, 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let month = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * month + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month >= 10 ? 1 : 0), month < 10 ? month + 3 : month - 9, day)
    }

    private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let (era, yearOfEra) = floorDivision(month > 2 ? year : year - 1, 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func floorDivision(_ dividend: Int, _ divisor: Int) -> (quotient: Int, remainder: Int) {
        let quotient = dividend >= 0 ? dividend / divisor : (dividend - divisor + 1) / divisor
        return (quotient, dividend - quotient * divisor)
    }
}
