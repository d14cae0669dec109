// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import cx

struct StyleTests {
    @Test func `a file is never painted`() {
        let descriptor = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer { close(descriptor) }
        let style = Style(descriptor: descriptor, isRefused: false)
        #expect(style.paint("wrong", .red) == "wrong")
    }

    @Test func `a terminal is painted, unless colours are refused`() {
        let terminal = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        #expect(terminal >= 0)
        defer { close(terminal) }
        #expect(
            Style(descriptor: terminal, isRefused: false).paint("wrong", .red) == "\u{1b}[31mwrong\u{1b}[0m")
        #expect(Style(descriptor: terminal, isRefused: true).paint("wrong", .red) == "wrong")
    }
}
