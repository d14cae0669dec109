// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

@Suite struct LineStartTests {
    /// True if the output so far would get a new line before cx's next message.
    private func begins(_ text: String, hasInput: Bool = true) -> Bool {
        var filter = TerminalFilter(TerminalRules(hasInput: hasInput))
        _ = filter.filter(Array(text.utf8)[...], room: 512)
        return filter.ending.suffix(2) == [0x0d, 0x0a]
    }

    @Test(arguments: [
        "", "text\r\n", "text\r\n\u{1b}[m\u{1b}[?25h", "text\u{1b}E", "text\n\r", "\u{1b}[31mred\r\n\u{1b}[K",
        "\u{1b}c",
        "text\r\n\u{1b}]8;;\u{7}",
    ]) func `output that ends its last line is left as it is`(text: String) {
        #expect(!begins(text))
    }

    @Test(arguments: [
        "text", "text\r", "text\n", "\u{1b}[31m$ echo \u{1b}[m", "text\r\n\u{1b}[5C", "text\r\n\u{1b}[A",
        "text\r\n\t",
        "text\u{1b}[?1049h\r\n", "text\u{1b}[?1049h\r\n\u{1b}[?1049l", "text\u{1b}7\r\n\u{1b}8",
        "text\r\n\u{1b}M",
        "text\r\n\u{fffd}", "text\r\n\u{1b}[5;1H",
    ]) func `other output is followed by a new line`(text: String) {
        #expect(begins(text))
    }

    @Test func `a line feed is enough if the terminal is not raw`() {
        #expect(!begins("text\n", hasInput: false))
        #expect(begins("text\r", hasInput: false))
    }
}
