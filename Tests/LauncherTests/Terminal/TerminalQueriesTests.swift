// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Launcher

@Suite struct TerminalQueriesTests {
    private let start = ContinuousClock.now

    /// Questions of programs with the answers of terminals (xterm, kitty, foot, tmux).
    static let answers = [
        ("\u{1b}[c", "\u{1b}[?62;22c"), ("\u{1b}[>c", "\u{1b}[>41;354;0c"),
        ("\u{1b}[=c", "\u{1b}P!|00000000\u{1b}\\"),
        ("\u{1b}[>0q", "\u{1b}P>|XTerm(379)\u{1b}\\"), ("\u{1b}[5n", "\u{1b}[0n"),
        ("\u{1b}[6n", "\u{1b}[12;40R"),
        ("\u{1b}[?6n", "\u{1b}[?12;40;1R"), ("\u{1b}[?996n", "\u{1b}[?997;1n"), ("\u{1b}[?u", "\u{1b}[?0u"),
        ("\u{1b}[14t", "\u{1b}[4;600;800t"),
        ("\u{1b}[16t", "\u{1b}[6;20;10t"), ("\u{1b}[18t", "\u{1b}[8;40;140t"),
        ("\u{1b}[?2026$p", "\u{1b}[?2026;2$y"),
        ("\u{1b}[4$p", "\u{1b}[4;2$y"),
        ("\u{1b}]11;?\u{7}", "\u{1b}]11;rgb:0000/0000/0000\u{7}"),
        ("\u{1b}]10;?\u{1b}\\", "\u{1b}]10;rgb:ffff/ffff/ffff\u{1b}\\"),
        ("\u{1b}]4;15;?\u{1b}\\", "\u{1b}]4;15;rgb:ffff/ffff/ffff\u{1b}\\"),
        ("\u{1b}[?2048h", "\u{1b}[48;40;140;800;1400t"), ("\u{1b}[?1004h", "\u{1b}[I"),
        ("\u{1b}[?1004h", "\u{1b}[O"),
        ("\u{1b}[?2031h", "\u{1b}[?997;1n"),
    ]

    private func asked(_ text: String) -> [TerminalQuery] {
        var filter = TerminalFilter(TerminalRules())
        return filter.filter(Array(text.utf8)[...], room: 512).asked
    }

    @Test(arguments: answers) func `an answer is awaited until it came, however it is split`(
        question: String, answer: String
    ) {
        for cut in 0...answer.utf8.count {
            var queries = TerminalQueries()
            queries.ask(asked(question), at: start)
            #expect(queries.deadline == start + TerminalQueries.patience)
            let bytes = Array(answer.utf8)
            queries.read(Array("typed\u{1b}[A".utf8)[...], at: start)
            queries.read(bytes[..<cut], at: start)
            queries.read(bytes[cut...], at: start)
            #expect(queries.deadline == nil)
        }
    }

    @Test func `an answer to another question does not count`() {
        var queries = TerminalQueries()
        queries.ask(asked("\u{1b}]11;?\u{7}"), at: start)
        queries.read(Array("\u{1b}]10;rgb:0/0/0\u{7}\u{1b}[?62c\u{1b}[1;1R".utf8)[...], at: start)
        #expect(queries.deadline != nil)
    }

    @Test func `the attributes, which every terminal answers in turn, settle earlier questions`() {
        var queries = TerminalQueries()
        queries.ask(asked("\u{1b}[?u\u{1b}[>q\u{1b}[c\u{1b}[6n"), at: start)
        queries.read(Array("\u{1b}[?62c".utf8)[...], at: start)
        queries.read(Array("\u{1b}[1;1R".utf8)[...], at: start)
        #expect(queries.deadline == nil)
    }

    @Test func `a slow terminal is given more time, up to a bound`() {
        var queries = TerminalQueries()
        queries.ask(asked("\u{1b}[c"), at: start)
        queries.read(Array("\u{1b}[?62c".utf8)[...], at: start + .milliseconds(900))
        queries.ask(asked("\u{1b}[c"), at: start + .seconds(10))
        #expect(queries.deadline == start + .seconds(10) + .milliseconds(2700))
    }

    @Test func `unasked reports are awaited twice as long as the slowest answer took`() {
        var queries = TerminalQueries()
        #expect(queries.settling == .milliseconds(300))
        queries.ask(asked("\u{1b}[c"), at: start)
        queries.read(Array("\u{1b}[?62c".utf8)[...], at: start + .milliseconds(400))
        #expect(queries.settling == .milliseconds(800))
        // The user changes the window's focus, so the time until then says nothing about the terminal.
        queries.ask(asked("\u{1b}[?1004h"), at: start)
        queries.read(Array("\u{1b}[O".utf8)[...], at: start + .seconds(9))
        #expect(queries.settling == .milliseconds(800))
    }

    @Test func `old questions are given up, and no more are asked than there is room for`() {
        var queries = TerminalQueries()
        queries.ask(Array(repeating: .status, count: TerminalQueries.most), at: start)
        #expect(queries.room(at: start) == 0)
        #expect(queries.room(at: start + .seconds(3)) == TerminalQueries.most)
        #expect(queries.deadline == nil)
    }
}
