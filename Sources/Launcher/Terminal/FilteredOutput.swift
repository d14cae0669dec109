import CLinux
import Glibc
import GuardProtocol
import Synchronization

/// Carries what runs inside says to the user's terminal, through a ``TerminalFilter``, on a thread of its
/// own: it waits for the terminal, and what runs inside waits for it. Promise T1 (docs/security.md).
final class FilteredOutput: Sendable {
    private let source: Int32
    private let terminal: Int32
    private let filter: Mutex<TerminalFilter>
    private let queries: OpenQueries
    private let stop = WakeUp()
    private let carried = Mutex(0)
    private let thread = CarryingThread()
    /// Called on the thread when the terminal takes nothing any more.
    private let onLoss: @Sendable () -> Void

    /// - Parameter source: without O_NONBLOCK or with it; it stays the caller's.
    init(
        from source: Int32, to terminal: Int32, rules: TerminalRules, queries: OpenQueries = OpenQueries(),
        onLoss: @escaping @Sendable () -> Void = {}
    ) {
        self.source = source
        self.terminal = terminal
        self.queries = queries
        self.onLoss = onLoss
        filter = Mutex(TerminalFilter(rules))
    }

    func start() throws(LaunchError) {
        try thread.start("the sandbox's output") { [self] in carry() }
    }

    /// What the program left of the terminal, put back; waits for what is still on its way. Blocks.
    /// - Parameter isOrderly: whether all that was said is wanted, for as long as the terminal takes it.
    /// - Returns: false where the terminal takes nothing, and so cannot be told.
    func finish(isOrderly: Bool) -> Bool {
        var before = -1
        while isOrderly, before != carried.withLock({ $0 }) {
            before = carried.withLock { $0 }
            if thread.ends(within: 2) { return reset() }
        }
        stop.signal()
        guard thread.ends(within: 1) else { return false }
        return reset()
    }

    var reportsInput: Bool { filter.withLock { $0.reportsInput } }

    private func reset() -> Bool {
        let bytes = filter.withLock { $0.ending }
        guard !bytes.isEmpty else { return true }
        guard UserTerminal.wait(for: terminal, POLLOUT, milliseconds: 1000) else { return false }
        return UserTerminal.write(bytes, to: terminal)
    }

    private func carry() {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            var entries = [
                pollfd(fd: source, events: Int16(POLLIN), revents: 0),
                pollfd(fd: stop.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&entries, 2, -1) > 0 || errno == EINTR, entries[1].revents == 0 else { return }
            let count = read(source, &buffer, buffer.count)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            // A pseudo-terminal that nobody has open any more is an error, EIO.
            guard count > 0 else { return }
            let room = queries.room
            let (output, asked) = filter.withLock { $0.filter(buffer[..<count], room: room) }
            // Before the terminal can answer.
            queries.ask(asked)
            guard UserTerminal.write(output, to: terminal) else { return onLoss() }
            carried.withLock { $0 += count }
        }
    }
}
