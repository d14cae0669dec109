import Glibc
import GuardProtocol
import Synchronization

/// The terminal at which the user called cx.
struct UserTerminal: Sendable {
    let input: Int32
    let output: Int32
    /// As cx found it.
    let settings: termios

    /// Nil where the input is no terminal.
    init?(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
        var settings = termios()
        guard tcgetattr(input, &settings) == 0 else { return nil }
        self.settings = settings
        self.input = input
        self.output = output
    }

    /// True if it is another job's now; one that is not cx's controlling terminal has no jobs.
    var isOfAnotherJob: Bool {
        let group = tcgetpgrp(input)
        return group > 0 && group != getpgrp()
    }

    /// Every key comes as it is pressed, Ctrl-C and Ctrl-Z, too: they are for what runs inside.
    func makeRaw() {
        var raw = settings
        cfmakeraw(&raw)
        tcsetattr(input, TCSANOW, &raw)
    }

    /// As it was, and without what was not read yet: it was not meant for the user's shell.
    func restore() {
        guard !isOfAnotherJob else { return }
        tcflush(input, TCIFLUSH)
        var settings = settings
        tcsetattr(input, TCSANOW, &settings)
    }

    /// What cx writes to terminals goes out one whole piece after the other: no sequence is cut by another
    /// one.
    private static let writing = Mutex(())

    /// - Returns: false where nobody takes it any more.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        writing.withLock { _ in
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
                if count > 0 {
                    rest = rest.dropFirst(count)
                } else if errno == EAGAIN {
                    // Somebody else made it one that does not wait: the flag belongs to all who have it open.
                    _ = Self.wait(for: descriptor, POLLOUT, milliseconds: -1)
                } else if errno != EINTR {
                    return false
                }
            }
            return true
        }
    }

    /// - Returns: false where the time is over, or waiting failed.
    static func wait(for descriptor: Int32, _ events: Int32, milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        return poll(&entry, 1, milliseconds) > 0
    }
}
