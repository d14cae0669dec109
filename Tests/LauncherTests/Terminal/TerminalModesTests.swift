// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import GuardProtocol
@testable import Launcher

@Suite struct TerminalModesTests {
    /// Returns the bytes that restore the terminal after this output.
    private func reset(_ text: String) -> String {
        var filter = TerminalFilter(TerminalRules())
        _ = filter.filter(Array(text.utf8)[...], room: 512)
        return String(decoding: filter.reset, as: UTF8.self)
    }

    @Test func `plain text and undone colours need little or no reset`() {
        #expect(reset("text\r\n\u{7}") == "")
        #expect(reset("\u{1b}[31mred\u{1b}[m") == "\u{1b}[m")
    }

    @Test(arguments: [
        ("\u{1b}[8m", "\u{1b}[m"), ("\u{1b}(0", "\u{f}\u{1b}(B"), ("\u{e}", "\u{f}"),
        ("\u{1b}[?25l", "\u{1b}[?25h"),
        ("\u{1b}[?7l", "\u{1b}[?7h"), ("\u{1b}[?5h", "\u{1b}[?5l"), ("\u{1b}[?1h", "\u{1b}[?1l"),
        ("\u{1b}=", "\u{1b}>"),
        ("\u{1b}[?1003h", "\u{1b}[?1003l"), ("\u{1b}[?1006h", "\u{1b}[?1006l"),
        ("\u{1b}[?1004h", "\u{1b}[?1004l"),
        ("\u{1b}[?2004h", "\u{1b}[?2004l"), ("\u{1b}[?2026h", "\u{1b}[?2026l"), ("\u{1b}[4h", "\u{1b}[4l"),
        ("\u{1b}[2 q", "\u{1b}[ q"),
        ("\u{1b}[>4;2m", "\u{1b}[>4m"), ("\u{1b}[5;6r", "\u{1b}7\u{1b}[r\u{1b}8"), ("\u{1b}[5A", "\u{1b}[J"),
        ("\u{1b}]8;;https://example.com\u{7}", "\u{1b}]8;;\u{1b}\\"),
        ("\u{1b}[>1u", "\u{1b}[<1u\u{1b}[=0;1u"),
        ("\u{1b}[=31;1u", "\u{1b}[=0;1u"), ("\u{1b}[?1049h", "\u{1b}[?1049l"),
        ("\u{1b}[?47h", "\u{1b}[?1049l"),
        ("\u{1b}[!p", "\u{1b}[?7h"), ("\r\u{1b}[2L", "\u{1b}[J"), ("\u{1b}[5T", "\u{1b}[J"),
        ("\u{1b}[3B\u{1b}M", "\u{1b}[J"), ("\u{1b}7\u{1b}[3Bbelow\u{1b}8", "\u{1b}[J"),
    ]) func `each state is undone`(words: String, undone: String) {
        #expect(reset("text\(words)").contains(undone))
    }

    @Test func `the alternate screen is left first, and only if it is shown`() throws {
        #expect(!reset("\u{1b}[?1049h\u{1b}[?1049l").contains("1049"))
        let text = reset("\u{1b}[?1049h\u{1b}[8m\u{1b}[>1u\u{1b}[?25l")
        let left = try #require(text.range(of: "\u{1b}[?1049l"))
        // A terminal restores the cursor's attributes together with the screen.
        #expect(text[left.upperBound...].contains("\u{1b}[m"))
        // The alternate screen has a stack of its own.
        #expect(text[..<left.lowerBound].contains("\u{1b}[<1u"))
    }

    @Test(arguments: ["\u{1b}[>31u", "\u{1b}[=31;1u"])
    func `the keys of the alternate screen are reset before it is left`(words: String) throws {
        var filter = TerminalFilter(TerminalRules())
        let (output, _) = filter.filter(Array("\u{1b}[?1049h\(words)\u{1b}[?1049l".utf8)[...], room: 0)
        let text = String(decoding: output, as: UTF8.self)
        let left = try #require(text.range(of: "\u{1b}[?1049l"))
        #expect(
            text[..<left.lowerBound].hasSuffix((words.contains(">") ? "\u{1b}[<1u" : "") + "\u{1b}[=0;1u"))
    }

    @Test func `a full reset clears the screen and undoes what the program did`() {
        var filter = TerminalFilter(TerminalRules())
        let (output, _) = filter.filter(Array("\u{1b}[?1049h\u{1b}c".utf8)[...], room: 0)
        let text = String(decoding: output, as: UTF8.self)
        #expect(text.contains("\u{1b}[?1049l"))
        #expect(text.hasSuffix("\u{1b}[H\u{1b}[2J"))
        #expect(!text.contains("\u{1b}c"))
    }

    @Test func `the reset for unknown output undoes everything, and moves no cursor`() throws {
        let all = TerminalModes.resetOfAll(hasInput: true)
        let text = String(decoding: all.screen, as: UTF8.self)
        for (mode, value) in TerminalRules.screenModes.union(TerminalRules.inputModes).sorted()
            .filter({ ![47, 1047, 1048, 2004].contains($0) }).map({ ($0, [7, 25].contains($0) ? "h" : "l") })
        {
            #expect(text.contains("\u{1b}[?\(mode)\(value)"))
        }
        for piece in ["\u{1b}[m", "\u{1b}[<99u", "\u{1b}[>4m", "\u{f}\u{1b}(B"] {
            #expect(text.contains(piece))
        }
        // Leaving an alternate screen that is not shown moves the cursor to its last saved position.
        #expect(text.hasPrefix("\u{18}\u{1b}\\\u{1b}7"))
        #expect(!text.contains("2004"))
        #expect(all.pasting == Array("\u{1b}[?2004l".utf8))
        let shown = TerminalModes.resetOfAll(hasInput: false)
        #expect(shown.pasting.isEmpty)
        #expect(String(decoding: shown.screen, as: UTF8.self).contains("\u{1b}[?1049l"))
        #expect(!String(decoding: shown.screen, as: UTF8.self).contains("1003"))
    }

    @Test func `the reset itself passes the filter`() {
        let all =
            "\u{1b}[?1049h\u{1b}[8m\u{1b}(0\u{e}\u{1b}[?25l\u{1b}[?1003h\u{1b}[>1u\u{1b}[>4;2m\u{1b}[5;6r\u{1b}[4h\u{1b}=\u{1b}[2 q"
        var filter = TerminalFilter(TerminalRules())
        _ = filter.filter(Array(all.utf8)[...], room: 0)
        let reset = filter.reset
        #expect(filter.filter(reset[...], room: 0).output == reset)
    }
}
