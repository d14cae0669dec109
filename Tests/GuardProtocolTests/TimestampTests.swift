// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Testing

@testable import GuardProtocol

struct TimestampTests {
    /// Ends of months and years, leap days, the epoch, and the first and last times with four digits.
    private static let moments: [Double] = [
        0, 0.001, 0.999, 951_782_399.5, 951_782_400, 951_868_799.999, 951_868_800, 1_709_164_800.123,
        4_107_542_399.999,
        -1, -0.5, 253_402_300_799.999, 1_700_000_000.123, 1_795_269_020.987,
    ]

    @Test(arguments: moments)
    func `A time is written as the library writes it, and read again to the millisecond`(seconds: Double)
        throws
    {
        let date = Date(timeIntervalSince1970: seconds)
        let text = Timestamp.milliseconds(date)
        let read = try #require(Timestamp.date(text))
        #expect((read.timeIntervalSince1970 * 1000).rounded() == (seconds * 1000).rounded())
        let library = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
        #expect(abs(try library.parse(text).timeIntervalSince1970 - seconds) < 0.002)
    }

    @Test func `Every day of nine centuries is written as the calendar has it`() {
        let calendar = Calendar(identifier: .gregorian)
        var wrong: [String] = []
        for day in stride(from: -141_000, to: 200_000, by: 1) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400)
            let parts = calendar.dateComponents(in: .gmt, from: date)
            let digits = [parts.year, parts.month, parts.day].map {
                ($0 ?? 0) < 10 ? "0\($0 ?? 0)" : "\($0 ?? 0)"
            }
            let text = Timestamp.milliseconds(date)
            if text != "\(digits.joined(separator: "-"))T00:00:00.000Z" || Timestamp.date(text) != date {
                wrong.append(text)
            }
        }
        #expect(wrong == [])
    }

    @Test func `A time that is no year of four digits ends at the last that is`() {
        #expect(Timestamp.milliseconds(.distantFuture.addingTimeInterval(1e15)) == "9999-12-31T23:59:59.999Z")
        #expect(Timestamp.milliseconds(Date(timeIntervalSince1970: -1e15)) == "0000-01-01T00:00:00.000Z")
    }

    @Test(arguments: [
        "2026-02-30T00:00:00.000Z", "2026-13-01T00:00:00.000Z", "2026-01-01T24:00:00.000Z",
        "2026-01-01T00:60:00.000Z",
        "2026-01-01 00:00:00.000Z", "2026-01-01T00:00:00.00xZ", "yesterday", "", "2026-01-01T00:00:00.0+0Z",
    ])
    func `What is no time is not read as another one`(text: String) {
        let read = Timestamp.date(text).map(Timestamp.milliseconds)
        #expect(read == nil || read == text)
    }

    @Test func `Whole seconds and offsets are read, too`() {
        #expect(Timestamp.date("2023-11-14T22:13:20Z") == Date(timeIntervalSince1970: 1_700_000_000))
        #expect(Timestamp.date("2023-11-14T23:13:20+01:00") == Date(timeIntervalSince1970: 1_700_000_000))
    }
}
