// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

struct PersonNoticeTests {
    @Test func `A notice is two notifications and the bell, and moves no cursor`() {
        #expect(
            PersonNotice.sequences(for: "log in; now\u{1b}[2J")
                == "\u{1b}]9;cx: \("log in; now\u{1b}[2J".printable)\u{7}\u{1b}]777;notify;cx;"
                + "\("log in, now\u{1b}[2J".printable)\u{7}\u{7}")
        #expect(!"\u{1b}[2J".printable.contains("\u{1b}"))
    }
}
