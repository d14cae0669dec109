// SPDX-License-Identifier: Apache-2.0

import CLinux
@preconcurrency import Dispatch
import Glibc
import Testing

@testable import GuardProtocol

/// A pseudo-terminal of the test.
@Suite struct LostTerminalTests {
    private let master: Int32
    private let terminal: Int32
    private let before: termios
    private let lost: LostTerminal

    init() throws {
        var end: Int32 = -1
        master = cx_open_pseudo_terminal(&end)
        terminal = end
        try #require(master >= 0)
        var before = termios()
        try #require(tcgetattr(terminal, &before) == 0)
        self.before = before
        lost = try #require(
            LostTerminal(
                terminal, settings: before,
                reset: .init(screen: Array("screen".utf8), pasting: Array("+keys".utf8))))
    }

    private func makeRaw() {
        var raw = before
        cfmakeraw(&raw)
        tcsetattr(terminal, TCSANOW, &raw)
    }

    private var settings: termios {
        var found = termios()
        tcgetattr(terminal, &found)
        return found
    }

    private func shown() -> String {
        var entry = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, 10_000) > 0 else { return "" }
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        let count = read(master, &bytes, bytes.count)
        return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
    }

    @Test func `settings, screen and keys are put back, and what nobody read is thrown away`() {
        makeRaw()
        _ = write(master, "typed", 5)
        lost.giveBack()
        #expect(shown() == "screen+keys")
        #expect(settings.c_lflag == before.c_lflag)
        var unread: Int32 = 0
        #expect(ioctl(terminal, UInt(FIONREAD), &unread) == 0)
        #expect(unread == 0)
    }

    @Test func `a shell that was quicker keeps its settings, and gets the screen all the same`() {
        var own = before
        own.c_lflag &= ~tcflag_t(ICANON | ECHO)
        tcsetattr(terminal, TCSANOW, &own)
        lost.giveBack()
        #expect(shown() == "screen")
        #expect(settings.c_lflag == own.c_lflag)
    }

    @Test func `where cx changes no settings, none are put back`() throws {
        makeRaw()
        let shown = try #require(
            LostTerminal(terminal, reset: .init(screen: Array("screen".utf8), pasting: [])))
        shown.giveBack()
        #expect(self.shown() == "screen")
        #expect(settings.c_lflag != before.c_lflag)
    }

    @Test func `a terminal that is full is waited for`() throws {
        makeRaw()
        let flags = fcntl(terminal, F_GETFL)
        _ = fcntl(terminal, F_SETFL, flags | O_NONBLOCK)
        let flood = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
        for _ in 0..<64 where write(terminal, flood, flood.count) < 0 { break }
        let given = DispatchSemaphore(value: 0)
        try Thread { [lost] in
            lost.giveBack()
            given.signal()
        }.start()
        usleep(200_000)
        var text = ""
        for _ in 0..<64 where !text.hasSuffix("screen+keys") { text += shown() }
        #expect(text.hasSuffix("screen+keys"))
        given.wait()
    }
}
