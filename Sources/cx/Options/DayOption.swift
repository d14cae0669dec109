// SPDX-License-Identifier: Apache-2.0

import Addresses
import ArgumentParser
import Documents

/// The day by which exceptions end.
struct DayOption: ParsableArguments {
    @Option(
        name: .customLong("now"),
        help: ArgumentHelp(
            "Take this day for today, in UTC: see what will have ended by then.", valueName: "day"),
        transform: { text in
            guard let day = CalendarDay(text) else {
                throw ValidationError("\(Printable.quoted(text)) is no day: write one as 2027-01-31.")
            }
            return day
        })
    var day: CalendarDay?
}
