// SPDX-License-Identifier: Apache-2.0

import Documents
import Testing

@Suite struct CalendarDayTests {
    @Test(arguments: ["2027-01-31", "2028-02-29", "2000-02-29", "9999-12-31", "0001-01-01"])
    func `a day is read and written`(text: String) {
        #expect(CalendarDay(text)?.description == text)
    }

    @Test(arguments: [
        "", "2027-02-29", "2100-02-29", "2027-04-31", "2027-13-01", "2027-00-10", "2027-01-00", "0000-01-01",
        "2027-1-31", "27-01-31", "2027-01-3a", "2027/01/31", "2027-01-31 ", "+027-01-31", "٢٠٢٧-01-31",
        "2027-01-31T00:00:00Z",
    ])
    func `anything else is no day`(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test func `days are in order`() throws {
        let days = try ["2026-12-31", "2027-01-30", "2027-01-31", "2027-02-01"].map {
            try #require(CalendarDay($0))
        }
        #expect(days.shuffled().sorted() == days)
        #expect(days[0].nextYear.description == "2027-12-31")
        #expect(try #require(CalendarDay("2028-02-29")).nextYear.description == "2029-03-01")
        #expect(CalendarDay.today.year > 2020)
    }
}
