// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import Glibc
import GuardProtocol

/// Carries the user's keys, and the terminal's answers among them, unchanged into the sandbox, on a thread of
/// its own.
final class TypedInput: Sendable {
    private let terminal: UserTerminal
    private let master: Int32
    private let queries: OpenQueries
    private let stop = WakeUp()
    private let thread = CarryingThread()
    /// Called on the thread when the terminal is gone.
    private let onLoss: @Sendable () -> Void

    init(
        from terminal: UserTerminal, to master: Int32, queries: OpenQueries,
        onLoss: @escaping @Sendable () -> Void
    ) {
        self.terminal = terminal
        self.master = master
        self.queries = queries
        self.onLoss = onLoss
    }

    func start() throws(CXError) {
        try thread.start("what is typed") { [self] in carry() }
    }

    /// Stops carrying keys inside. Blocks for a moment.
    func finish() {
        stop.signal()
        _ = thread.ends(within: 1)
    }

    private func carry() {
        var buffer = [UInt8](repeating: 0, count: 4096)
        var pending: ArraySlice<UInt8> = []
        while true {
            // Keys for another job are not meant for cx, which leaves them alone until the user comes back.
            let isAway = terminal.isOfAnotherJob
            var entries = [pollfd(fd: stop.descriptor, events: Int16(POLLIN), revents: 0)]
            if !pending.isEmpty {
                entries.append(pollfd(fd: master, events: Int16(POLLOUT), revents: 0))
            } else if !isAway {
                entries.append(pollfd(fd: terminal.input, events: Int16(POLLIN), revents: 0))
            }
            let ready = poll(&entries, nfds_t(entries.count), isAway ? 250 : -1)
            if ready < 0, errno != EINTR { return }
            if entries[0].revents != 0 { return }
            guard ready > 0, entries.count > 1, entries[1].revents != 0 else { continue }
            if pending.isEmpty {
                let count = read(terminal.input, &buffer, buffer.count)
                if count < 0, errno == EINTR || errno == EAGAIN || errno == EIO && terminal.isOfAnotherJob {
                    continue
                }
                guard count > 0 else { return onLoss() }
                queries.read(buffer[..<count])
                pending = buffer[..<count]
            }
            let count = pending.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            if count > 0 {
                pending = pending.dropFirst(count)
            } else if errno != EAGAIN, errno != EINTR {
                // Nobody has the other end open: the session is about to end.
                pending = []
            }
        }
    }
}
#endif
