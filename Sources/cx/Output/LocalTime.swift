// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import Glibc

/// The time of day in the workstation's time zone.
enum LocalTime {
    /// Returns hours, minutes and seconds, such as `09:05:00`.
    static func text(_ date: Date) -> String {
        var seconds = time_t(date.timeIntervalSince1970)
        var parts = tm()
        localtime_r(&seconds, &parts)
        return [parts.tm_hour, parts.tm_min, parts.tm_sec].map { $0 < 10 ? "0\($0)" : "\($0)" }
            .joined(separator: ":")
    }
}
