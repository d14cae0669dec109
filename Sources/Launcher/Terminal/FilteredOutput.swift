// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import CLinux
import Glibc
import GuardProtocol
import Synchronization

/// Carries the sandbox's output to the user's terminal through a ``TerminalFilter``, or to a pipe as it is, on a
/// thread of its own. The thread waits for the terminal, and the sandbox waits for the thread. Promise T1
/// (docs/security.md).
final class FilteredOutput: Sendable {
    private let source: Int32
    private let terminal: Int32
    /// Nil for a pipe.
    private let filter: Mutex<TerminalFilter?>
    private let queries: OpenQueries
    private let stop = WakeUp()
    private let carried = Mutex(0)
    /// True while a pipe's reader has yet to make room.
    private let isWriting = Mutex(false)
    private let thread = CarryingThread()
    /// Called on the thread when the terminal or pipe no longer accepts output.
    private let onLoss: @Sendable () -> Void

    /// - Parameters:
    ///   - source: a descriptor with or without O_NONBLOCK, which the caller still owns.
    ///   - rules: nil for a pipe.
    init(
        from source: Int32, to terminal: Int32, rules: TerminalRules?, queries: OpenQueries = OpenQueries(),
        onLoss: @escaping @Sendable () -> Void = {}
    ) {
        self.source = source
        self.terminal = terminal
        self.queries = queries
        self.onLoss = onLoss
        filter = Mutex(rules.map(TerminalFilter.init))
    }

    func start() throws(CXError) {
        try thread.start("the sandbox's output") { [self] in carry() }
    }

    /// Waits for output that is still on its way, and undoes the program's changes to the terminal. Blocks.
    /// - Parameter isOrderly: true to write all output, for as long as the terminal accepts it, or until a pipe's
    ///   reader has all or leaves.
    /// - Returns: false if the terminal accepts nothing, so that it cannot be reset.
    func finish(isOrderly: Bool) -> Bool {
        var before = -1
        while isOrderly, before != carried.withLock({ $0 }) || isWriting.withLock({ $0 }) {
            before = carried.withLock { $0 }
            if thread.ends(within: 2) { return reset() }
        }
        abandon()
        guard thread.ends(within: 1) else { return false }
        return reset()
    }

    /// Throws away what is still on its way, and ends a wait for it.
    func abandon() { stop.signal() }

    var reportsInput: Bool { filter.withLock { $0?.reportsInput ?? false } }

    private func reset() -> Bool {
        let bytes = filter.withLock { $0?.ending ?? [] }
        guard !bytes.isEmpty else { return true }
        guard UserTerminal.wait(for: terminal, POLLOUT, milliseconds: 1000) else { return false }
        return UserTerminal.write(bytes, to: terminal)
    }

    private func carry() {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let isPipe = filter.withLock { $0 == nil }
        var isLost = false
        while true {
            var entries = [
                pollfd(fd: source, events: Int16(POLLIN), revents: 0),
                pollfd(fd: stop.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&entries, 2, -1) > 0 || errno == EINTR, entries[1].revents == 0 else { return }
            let count = read(source, &buffer, buffer.count)
            if count < 0, errno == EINTR || errno == EAGAIN { continue }
            // Reading a pseudo-terminal that nobody has open any more fails with EIO.
            guard count > 0 else { return }
            // The engine would complain to the person of a pipe that is broken, so what nobody reads is thrown away.
            if isLost { continue }
            if isPipe {
                guard let isAccepted = writeToPipe(buffer[..<count]) else { return }
                isLost = !isAccepted
                if isLost { onLoss() }
            } else {
                guard write(buffer[..<count]) else { return onLoss() }
                carried.withLock { $0 += count }
            }
        }
    }

    /// Writes to the pipe for as long as its reader takes. Other writers do not wait for that.
    /// - Returns: false if the reader has left; nil if nobody wants the rest.
    private func writeToPipe(_ bytes: ArraySlice<UInt8>) -> Bool? {
        isWriting.withLock { $0 = true }
        defer { isWriting.withLock { $0 = false } }
        var rest = bytes
        while !rest.isEmpty {
            var entries = [
                pollfd(fd: terminal, events: Int16(POLLOUT), revents: 0),
                pollfd(fd: stop.descriptor, events: Int16(POLLIN), revents: 0),
            ]
            guard poll(&entries, 2, -1) > 0 || errno == EINTR, entries[1].revents == 0 else { return nil }
            guard entries[0].revents != 0 else { continue }
            // A pipe that takes anything takes this much at once (pipe(7)).
            let part = rest.prefix(Int(PIPE_BUF))
            let count = part.withUnsafeBytes { Glibc.write(terminal, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
                carried.withLock { $0 += count }
            } else if errno != EINTR, errno != EAGAIN {
                return false
            }
        }
        return true
    }

    private func write(_ bytes: ArraySlice<UInt8>) -> Bool {
        let room = queries.room
        guard let (output, asked) = filter.withLock({ $0?.filter(bytes, room: room) }) else { return false }
        // The questions are noted before the terminal can answer them.
        queries.ask(asked)
        return UserTerminal.write(output, to: terminal)
    }
}

/// One of cx's own streams, for an engine without a terminal. If the stream is the user's terminal, the
/// output passes a filter. It may then ask the terminal nothing, because nobody inside reads the answers. If
/// standard output is a pipe, cx stands between, to see its reader leave.
final class FilteredStream: Sendable {
    private let stream: Int32
    /// Yields when the reader of the pipe has left.
    let losses: AsyncStream<Void>
    /// Nil if the engine has the stream itself.
    private let output: FilteredOutput?
    private let source: Int32
    private let end: Mutex<Int32?>

    init(_ stream: Int32, rules: TerminalRules) throws(CXError) {
        self.stream = stream
        let (losses, loss) = AsyncStream.makeStream(of: Void.self)
        self.losses = losses
        let isTerminal = isatty(stream) == 1
        // Two streams into one pipe keep their order only if one program writes both.
        let isPipe =
            stream == STDOUT_FILENO && OutputReader.canLeave(stream)
            && FileStatus(descriptor: stream)?.identity != FileStatus(descriptor: STDERR_FILENO)?.identity
        guard isTerminal || isPipe else {
            output = nil
            source = -1
            end = Mutex(nil)
            return
        }
        var ends: [Int32] = [-1, -1]
        guard cx_pipe(&ends) == 0 else {
            throw CXError("cannot open a pipe", detail: String(cString: strerror(errno)))
        }
        source = ends[0]
        end = Mutex(ends[1])
        output = FilteredOutput(
            from: ends[0], to: stream, rules: isTerminal ? rules : nil,
            onLoss: { if isPipe { loss.yield() } })
    }

    deinit {
        closeEngineEnd()
        if source >= 0 { close(source) }
    }

    func start() throws(CXError) {
        try output?.start()
    }

    /// The descriptor that the engine writes to.
    var engineEnd: Int32 { end.withLock { $0 } ?? stream }

    /// Closes cx's copy of the engine's end, once the engine has it.
    func closeEngineEnd() {
        let descriptor = end.withLock { end in
            defer { end = nil }
            return end
        }
        if let descriptor { close(descriptor) }
    }

    /// Ends a wait in ``finish(isOrderly:)``.
    func abandon() { output?.abandon() }

    /// Blocks until the terminal or pipe has accepted all output.
    func finish(isOrderly: Bool) {
        closeEngineEnd()
        _ = output?.finish(isOrderly: isOrderly)
    }
}
#endif
