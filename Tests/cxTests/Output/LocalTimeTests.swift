// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import cx

struct LocalTimeTests {
    /// 1 January 2026 and 1 July 2026, each some seconds after midnight UTC: in most zones, one is in summer time.
    @Test(arguments: [1_767_225_605, 1_782_864_069, 1_767_225_599])
    func `the time of day is the workstation's, with two digits each`(seconds: Int) {
        let date = Date(timeIntervalSince1970: TimeInterval(seconds))
        let ofDay = (seconds + TimeZone.current.secondsFromGMT(for: date)) % 86_400
        #expect(
            LocalTime.text(date)
                == String(format: "%02d:%02d:%02d", ofDay / 3600, ofDay / 60 % 60, ofDay % 60))
    }
}
