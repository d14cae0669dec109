// SPDX-License-Identifier: Apache-2.0

import Policy
import Testing

@testable import Launcher

@Suite struct TerminalFilterTests {
    private func filtered(_ text: String, _ rules: TerminalRules = TerminalRules()) -> String {
        String(decoding: filtered(Array(text.utf8), rules), as: UTF8.self)
    }

    private func filtered(_ bytes: [UInt8], _ rules: TerminalRules = TerminalRules()) -> [UInt8] {
        var filter = TerminalFilter(rules)
        return filter.filter(bytes[...], room: 512).output
    }

    /// Output that every program may write.
    static let passed = [
        "plain text\r\n", "wide 漢字 👩‍💻 é\n", "\u{7}", "a\u{8}b\tc", "\u{1b}[1;31mred\u{1b}[0m",
        "\u{1b}[38;2;1;2;3;48:2::4:5:6m",
        "\u{1b}[4:3m", "\u{1b}[2J\u{1b}[H", "\u{1b}[3;5H", "\u{1b}[5A\u{1b}[2K\u{1b}[10G", "\u{1b}[2;20r",
        "\u{1b}[?25l\u{1b}[?25h",
        "\u{1b}[?1049h\u{1b}[?1049l", "\u{1b}[?2004h", "\u{1b}[?1000h\u{1b}[?1006h", "\u{1b}[?1004h",
        "\u{1b}[?1h\u{1b}=",
        "\u{1b}[?2026h\u{1b}[?2026l", "\u{1b}[>1u\u{1b}[<1u", "\u{1b}[=1;1u", "\u{1b}[>4;2m", "\u{1b}[2 q",
        "\u{1b}(0\u{1b}(B",
        "\u{1b}7\u{1b}8", "\u{1b}M", "\u{1b}[4h\u{1b}[4l", "\u{1b}[!p", "\u{1b}[5b", "\u{e}\u{f}",
        "\u{1b}]8;id=1;https://example.com/a?b\u{1b}\\link\u{1b}]8;;\u{1b}\\",
        "\u{1b}]8;;https://example.com\u{7}link\u{1b}]8;;\u{7}", "\u{1b}]8;;HTTP://example.com/;x\u{7}",
        "\u{1b}]8;;mailto:a@example.com\u{7}", "\u{1b}]8;;file:///src/main.py\u{7}",
    ]

    /// Questions whose answers the asker cannot influence.
    static let questions = [
        "\u{1b}[c", "\u{1b}[0c", "\u{1b}[>c", "\u{1b}[>0c", "\u{1b}[=c", "\u{1b}[>q", "\u{1b}[>0q",
        "\u{1b}[5n",
        "\u{1b}[6n",
        "\u{1b}[?6n", "\u{1b}[?996n", "\u{1b}[?u", "\u{1b}[14t", "\u{1b}[16t", "\u{1b}[18t", "\u{1b}[?2026$p",
        "\u{1b}[4$p",
        "\u{1b}]10;?\u{1b}\\", "\u{1b}]11;?\u{7}", "\u{1b}]12;?\u{7}", "\u{1b}]4;15;?\u{1b}\\",
    ]

    /// Sequences that are dropped completely.
    static let dropped = [
        // the clipboard, and reading it
        "\u{1b}]52;c;aGk=\u{7}", "\u{1b}]52;c;?\u{1b}\\", "\u{9d}52;c;aGk=\u{9c}",
        "\u{1b}]5522;type=read\u{7}",
        // titles and their reports, and the titles of screen(1)
        "\u{1b}]0;title\u{7}", "\u{1b}]1;icon\u{7}", "\u{1b}]2;✳ title\u{1b}\\", "\u{1b}[22;0t\u{1b}[23;0t",
        "\u{1b}[21t", "\u{1b}[20t",
        "\u{1b}ktitle\u{1b}\\", "\u{1b}[>2t",
        // device control, application, privacy, start of string
        "\u{1b}P$qm\u{1b}\\", "\u{1b}P+q544e\u{1b}\\", "\u{1b}Pq#0;2;0;0;0~\u{1b}\\", "\u{1b}P1000p",
        "\u{90}$qm\u{9c}",
        "\u{1b}Ptmux;\u{1b}\u{1b}]52;c;aGk=\u{7}\u{1b}\\", "\u{1b}_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\u{1b}\\",
        "\u{1b}^privacy\u{1b}\\",
        "\u{1b}Xstart\u{1b}\\", "\u{9f}G\u{9c}", "\u{9e}x\u{9c}", "\u{98}x\u{9c}",
        // notifications, working directories, palettes, shell marks, files
        "\u{1b}]9;hi\u{7}", "\u{1b}]777;notify;a;b\u{7}", "\u{1b}]99;;hi\u{1b}\\", "\u{1b}]7;file://h/p\u{7}",
        "\u{1b}]4;1;rgb:0/0/0\u{7}",
        "\u{1b}]4;1;?;2;rgb:0/0/0\u{7}", "\u{1b}]10;#000000\u{7}", "\u{1b}]11;#000000\u{7}",
        "\u{1b}]104\u{7}",
        "\u{1b}]133;A\u{7}",
        "\u{1b}]1337;File=inline=1:AAAA\u{7}", "\u{1b}]50;font\u{7}", "\u{1b}]22;pointer\u{7}",
        "\u{1b}]633;E;rm\u{7}",
        "\u{1b}]l\u{7}",
        // answerback, checksums of the screen, settings with the asker's text
        "\u{5}", "\u{1b}[1;1;1;1;10;10*y", "\u{1b}[?26n", "\u{1b}[?62n", "\u{1b}[1$w", "\u{1b}[x", "\u{1b}Z",
        "\u{1b}[?1;1;0S", "\u{1b}[13t",
        // the window, the printer, the keyboard, the way in which bytes are read
        "\u{1b}[8;1;1t", "\u{1b}[2t", "\u{1b}[3;0;0t", "\u{1b}[5i", "\u{1b}[?5i", "\u{1b}[2h", "\u{1b}[12l",
        "\u{1b}[20h", "\u{1b}[?3h", "\u{1b}[?6h",
        "\u{1b}[?69h", "\u{1b}[?67h", "\u{1b}[?1001h", "\u{1b}[?1034h", "\u{1b}%@", "\u{1b} G", "\u{1b}#8",
        "\u{1b}#6",
        "\u{1b}n", "\u{1b}o", "\u{1b}~",
        "\u{1b}[?1r", "\u{1b}[?1s", "\u{1b}[5;10s", "\u{1b}H", "\u{1b}[3g", "\u{1b}[1\"q",
        "\u{1b}[65;1;1;5;5$x",
        "\u{1b}[>1p", "\u{1b}[>2m", "\u{1b}[#{",
        // malformed: private marks in the middle, parameters after an intermediate, meaningless numbers and
        // lengths
        "\u{1b}[1?h", "\u{1b}[?25?h", "\u{1b}[1 1q", "\u{1b}[1000000b",
        "\u{1b}[\(String(repeating: "1;", count: 300))m",
        "\u{1b}]8;;https://\(String(repeating: "a", count: 5000))\u{7}",
        "\u{1b}]8;;https://é\u{7}", "\u{1b}]8;;javascript:alert(1)\u{7}", "\u{1b}]8;;vscode://x\u{7}",
        "\u{1b}]8;;ssh://-oProxyCommand=x\u{7}", "\u{1b}]8;; https://x\u{7}", "\u{1b}]8;;x\u{7}",
        "\u{1b}]8;;:\u{7}",
        "\u{1b}]8;id=https:;tel:1\u{7}",
        "\u{1b}]8\u{7}", "\u{0}", "\u{7f}", "\u{11}\u{13}", "\u{18}", "\u{1a}", "\u{80}",
    ]

    @Test(arguments: [
        ("\u{1b}]4;1;?;22;?\u{7}", ["\u{1b}]4;1;?\u{7}", "\u{1b}]4;22;?\u{7}"]),
        ("\u{1b}]10;?;?\u{1b}\\", ["\u{1b}]10;?\u{1b}\\", "\u{1b}]11;?\u{1b}\\"]),
        ("\u{1b}]11;?;?;?\u{7}", []), ("\u{1b}]4;1;?;2\u{7}", []), ("\u{1b}]10;?;#000000\u{7}", []),
    ]) func `several colours are requested one by one`(words: String, questions: [String]) {
        var filter = TerminalFilter(TerminalRules())
        let (output, asked) = filter.filter(Array(words.utf8)[...], room: 8)
        #expect(String(decoding: output, as: UTF8.self) == questions.joined())
        #expect(asked.count == questions.count)
    }

    @Test(arguments: passed + questions) func `a program's usual output passes unchanged`(text: String) {
        #expect(filtered(text) == text)
    }

    @Test(arguments: dropped) func `everything else is left out, and the text around it stays`(text: String) {
        // If the sequence is never ended, the next one ends it.
        let around = filtered("before\(text)\u{1b}[mafter")
        #expect(around == "before\u{1b}[mafter")
    }

    @Test(arguments: passed + questions + dropped) func `output may be split anywhere`(text: String) {
        let bytes = Array("é\(text)漢\u{1b}[0m".utf8)
        let whole = filtered(bytes)
        for cut in 0...bytes.count {
            var filter = TerminalFilter(TerminalRules())
            let parts = [bytes[..<cut], bytes[cut...]].flatMap { filter.filter($0, room: 512).output }
            #expect(parts == whole)
        }
        var filter = TerminalFilter(TerminalRules())
        #expect(bytes.flatMap { filter.filter([$0], room: 512).output } == whole)
    }

    @Test func `8-bit controls are recognised and never written`() {
        #expect(filtered("\u{9b}31mred\u{85}") == "\u{1b}[31mred\u{1b}E")
        #expect(filtered([0x9b] + Array("31mred".utf8)) == Array("\u{1b}[31mred".utf8))
        #expect(filtered([0x9d] + Array("52;c;aGk=".utf8) + [0x9c] + Array("x".utf8)) == Array("x".utf8))
        // Within a character they are not controls: 漢 ends with 0xa2, ✳ with 0xb3, ✜ with 0x9c twice.
        #expect(filtered("✜ś") == "✜ś")
        #expect(filtered("\u{1b}]2;✜ title\u{7}x") == "x")
    }

    @Test func `bytes that are not a character are shown as invalid`() {
        #expect(filtered([0x61, 0xff, 0xc3, 0x62, 0xe6, 0xbc]) == Array("a\u{fffd}\u{fffd}b".utf8))
        #expect(filtered([0xed, 0xa0, 0x80]).starts(with: Array("\u{fffd}".utf8)))
        #expect(filtered([0xc0, 0x9b] + Array("31m".utf8)) == Array("\u{fffd}\u{1b}[31m".utf8))
    }

    @Test func `a control within a sequence acts at once, as in terminals`() {
        #expect(filtered("\u{1b}[3\n1mx") == "\n\u{1b}[31mx")
        #expect(filtered("\u{1b}[3\u{18}1mx") == "1mx")
        #expect(filtered("\u{1b}[3\u{1b}[1mx") == "\u{1b}[1mx")
    }

    @Test func `a forbidden link ends the previous one, and its text stays`() {
        let link = "\u{1b}]8;;https://example.com\u{7}"
        #expect(filtered("\(link)one\u{1b}]8;;tel:1\u{7}two") == "\(link)one\u{1b}]8;;\u{1b}\\two")
    }

    @Test func `only the allowed ones of several modes pass`() {
        #expect(filtered("\u{1b}[?12;25h") == "\u{1b}[?25h")
        #expect(filtered("\u{1b}[?47h\u{1b}[?1047l") == "\u{1b}[?1049h\u{1b}[?1049l")
    }

    @Test func `only the program's own keyboard flags are removed`() {
        #expect(filtered("\u{1b}[<u") == "")
        #expect(filtered("\u{1b}[>1u\u{1b}[>3u\u{1b}[<9u\u{1b}[<u") == "\u{1b}[>1u\u{1b}[>3u\u{1b}[<2u")
    }

    @Test func `a policy can allow clipboard and title, but never reading the clipboard`() {
        let rules = TerminalRules(grants: TerminalGrants(clipboard: .write, title: true))
        for text in [
            "\u{1b}]52;c;aGk=\u{7}", "\u{1b}]52;;aGk=\u{1b}\\", "\u{1b}]0;✳ title\u{7}", "\u{1b}]2;t\u{1b}\\",
            "\u{1b}[22;0t\u{1b}[23;0t",
        ] {
            #expect(filtered(text, rules) == text)
            #expect(filtered(text) == "")
        }
        for text in [
            "\u{1b}]52;c;?\u{7}", "\u{1b}]52;c;a b\u{7}", "\u{1b}]52;c\u{7}", "\u{1b}[21t",
            "\u{1b}]52;c;aGk=;?\u{7}",
        ] {
            #expect(filtered(text, rules) == "")
        }
        #expect(filtered("\u{1b}]2;a\u{9b}31m\u{7}", rules) == "\u{1b}[31m\u{7}")
    }

    @Test func `without input no question passes, and no mode that causes reports`() {
        let rules = TerminalRules(hasInput: false)
        for text in Self.questions + [
            "\u{1b}[?1000h", "\u{1b}[?2004h", "\u{1b}[?1004h", "\u{1b}[>1u", "\u{1b}[>4;2m", "\u{1b}[=1u",
        ] {
            #expect(filtered(text, rules) == "")
        }
        #expect(filtered("\u{1b}[31mred", rules) == "\u{1b}[31mred")
    }

    @Test func `no more questions pass than there is room for`() {
        var filter = TerminalFilter(TerminalRules())
        let (output, asked) = filter.filter(Array("\u{1b}[c\u{1b}[6n\u{1b}]11;?\u{7}".utf8)[...], room: 2)
        #expect(output == Array("\u{1b}[c\u{1b}[6n".utf8))
        #expect(asked == [.attributes(""), .cursorPosition(isPrivate: false)])
        let modes = filter.filter(Array("\u{1b}[?1004h\u{1b}[?25l\u{1b}[?2048h".utf8)[...], room: 1)
        #expect(modes.output == Array("\u{1b}[?1004h\u{1b}[?25l".utf8))
        #expect(modes.asked == [.report(mode: 1004)])
    }
}
