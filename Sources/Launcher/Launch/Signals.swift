// SPDX-License-Identifier: Apache-2.0

@preconcurrency import Dispatch
import Glibc
import Synchronization

/// Holds the signals that would end cx until a launch decides what they mean.
final class Signals: Sendable {
    private let received: AsyncStream<Int32>
    private let sources: [any DispatchSourceSignal]
    /// The number of Ctrl-C that belong to the command inside, to which the engine passes them on.
    private let patience = Mutex(0)
    private let wasReceived = Mutex(false)

    /// All signals that would end cx without another word, but for SIGKILL and those of a crash (signal(7)).
    private static let ending =
        [
            SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGPWR,
            SIGIO,
            SIGSTKFLT,
        ] + Array(__libc_current_sigrtmin()...__libc_current_sigrtmax())

    init() {
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        received = stream
        // A guard that dies while cx writes to it must not take cx with it: the write fails, and that is
        // handled.
        signal(SIGPIPE, SIG_IGN)
        // A write beyond a limit of the caller's fails instead, and that is handled.
        signal(SIGXFSZ, SIG_IGN)
        sources = Self.ending.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield(number) }
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
    }

    /// True if any signal came, including one that was left to the container.
    var wereReceived: Bool { wasReceived.withLock { $0 } }

    /// Leaves the first Ctrl-C from now on to the command inside.
    func leaveFirstInterruptToContainer() {
        patience.withLock { $0 = 1 }
    }

    /// Runs `body`, once, and ends it with an ``Interruption`` when a signal asks for it.
    func interrupt<Result: Sendable>(_ body: @escaping @Sendable () async throws -> Result) async throws
        -> Result
    {
        try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask(operation: body)
            group.addTask {
                for await signal in self.received {
                    self.wasReceived.withLock { $0 = true }
                    if !self.isPatient(with: signal) { throw Interruption(signal: signal) }
                }
                return nil
            }
            defer { group.cancelAll() }
            while let result = try await group.next() {
                if let result { return result }
            }
            throw CancellationError()
        }
    }

    private func isPatient(with signal: Int32) -> Bool {
        guard signal == SIGINT else { return false }
        return patience.withLock { left in
            defer { left = max(left - 1, 0) }
            return left > 0
        }
    }
}
