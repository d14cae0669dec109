// SPDX-License-Identifier: Apache-2.0

import Glibc
import GuardProtocol
import Synchronization

/// The terminal from which the user started cx.
struct UserTerminal: Sendable {
    let input: Int32
    let output: Int32
    /// The settings that cx found.
    let settings: termios

    /// Returns nil if the input is not a terminal.
    init?(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
        var settings = termios()
        guard tcgetattr(input, &settings) == 0 else { return nil }
        self.settings = settings
        self.input = input
        self.output = output
    }

    /// True while the terminal belongs to another job. A terminal that is not cx's controlling terminal has
    /// no jobs.
    var isOfAnotherJob: Bool {
        let group = tcgetpgrp(input)
        return group > 0 && group != getpgrp()
    }

    /// Delivers every key as it is pressed, including Ctrl-C and Ctrl-Z, which are meant for the sandbox.
    func makeRaw() {
        var raw = settings
        cfmakeraw(&raw)
        tcsetattr(input, TCSANOW, &raw)
    }

    /// Restores the settings and drops unread input, which was not meant for the user's shell.
    func restore() {
        guard !isOfAnotherJob else { return }
        tcflush(input, TCIFLUSH)
        var settings = settings
        tcsetattr(input, TCSANOW, &settings)
    }

    /// Serialises writes to terminals, so that no sequence is cut by another one.
    private static let writing = Mutex(())

    /// - Returns: false if nobody accepts the bytes any more.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        writing.withLock { _ in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if errno == EAGAIN {
                    // Another process set O_NONBLOCK, a flag that is shared by all who have the terminal
                    // open.
                    _ = Self.wait(for: descriptor, POLLOUT, milliseconds: -1)
                } else if errno != EINTR {
                    return false
                }
            }
            return true
        }
    }

    /// - Returns: false on a timeout or an error.
    static func wait(for descriptor: Int32, _ events: Int32, milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        return poll(&entry, 1, milliseconds) > 0
    }
}

extension TerminalPlan {
    /// The terminals of cx's own streams, for the guard to restore if cx is killed: each once, and with its
    /// settings only if it also provides the input.
    var lost: [LostTerminal] {
        let hasInput = self == .terminal
        let reset = TerminalModes.resetOfAll(hasInput: hasInput)
        let typed = hasInput ? UserTerminal() : nil
        let outputs = hasInput ? [STDOUT_FILENO] : [STDOUT_FILENO, STDERR_FILENO]
        let all =
            [typed.flatMap { LostTerminal($0.input, settings: $0.settings, reset: reset) }]
            + outputs.map { LostTerminal($0, reset: reset) }
        return all.compactMap(\.self).reduce(into: []) { terminals, terminal in
            if !terminals.contains(where: { $0.path == terminal.path }) { terminals.append(terminal) }
        }
    }
}
