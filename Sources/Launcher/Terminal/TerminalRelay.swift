// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
@preconcurrency import Dispatch
import Glibc
import GuardProtocol
import Synchronization

/// Stands between the user's terminal and the engine for a session. The engine gets a pseudo-terminal of cx.
/// However the session ends, cx restores the user's terminal. Promises T1, T2, T3 (docs/security.md).
final class TerminalRelay: Sendable {
    private let terminal: UserTerminal
    private let pseudo: PseudoTerminal
    private let queries = OpenQueries()
    private let output: FilteredOutput
    private let input: TypedInput
    private let engine = Mutex<ProcessHandle?>(nil)
    /// The number of size changes so far.
    private let changes = Mutex(0)
    private let losses: AsyncStream<Void>
    private let signals: [any DispatchSourceSignal]

    /// - Parameter rules: rules for a terminal with input.
    init(_ terminal: UserTerminal, rules: TerminalRules) throws(CXError) {
        self.terminal = terminal
        let pseudo = try PseudoTerminal(like: terminal)
        self.pseudo = pseudo
        let (losses, continuation) = AsyncStream.makeStream(of: Void.self)
        self.losses = losses
        let onLoss: @Sendable () -> Void = { continuation.yield() }
        output = FilteredOutput(
            from: pseudo.master, to: terminal.output, rules: rules, queries: queries, onLoss: onLoss)
        input = TypedInput(from: terminal, to: pseudo.master, queries: queries, onLoss: onLoss)
        signals = [SIGWINCH, SIGCONT].map { number in
            signal(number, SIG_IGN)
            return DispatchSource.makeSignalSource(signal: number, queue: .global())
        }
    }

    /// The descriptor that the engine takes for the user's terminal.
    var engineEnd: Int32 { pseudo.engineEnd }

    /// Starts carrying. If cx is in the background, the system stops it here until the user brings it to the
    /// front.
    func start() throws(CXError) {
        terminal.makeRaw()
        // From here on nothing may stop cx before it has cleaned up.
        for number in [SIGTTOU, SIGTTIN] { signal(number, SIG_IGN) }
        for source in signals {
            source.setEventHandler { [weak self] in self?.follow() }
            source.resume()
        }
        try output.start()
        try input.start()
    }

    /// Notes that the engine has its end and receives size changes from now on.
    func attach(_ engine: ProcessHandle?) {
        pseudo.closeEngineEnd()
        self.engine.withLock { $0 = engine }
    }

    /// - Throws: an ``Interruption`` if the user's terminal goes away, with the signal that the system sends
    ///   for that.
    func watch() async throws -> Never {
        for await _ in losses { throw Interruption(signal: SIGHUP) }
        throw CancellationError()
    }

    /// Restores the terminal. Afterwards nothing that the program wrote affects what is written to it, and no
    /// answer of the terminal is left for the user's shell.
    /// - Parameter isOrderly: true if the program ended by itself.
    func end(isOrderly: Bool) async {
        await blocking { [self] in close(isOrderly: isOrderly) }
    }

    private func close(isOrderly: Bool) {
        for source in signals { source.cancel() }
        pseudo.closeEngineEnd()
        input.finish()
        if output.finish(isOrderly: isOrderly) { awaitAnswers() }
        terminal.restore()
        for number in [SIGTTOU, SIGTTIN] { signal(number, SIG_DFL) }
    }

    /// Reads and discards input until each question is answered or too old. Reports that the terminal was
    /// told to make may still be on their way. The answer to a last question comes after all of them and
    /// shows that they have arrived.
    private func awaitAnswers() {
        let start = ContinuousClock.now
        let isReporting = output.reportsInput && !terminal.isOfAnotherJob
        if isReporting {
            queries.ask([.attributes("")])
            _ = UserTerminal.write(Array("\u{1b}[c".utf8), to: terminal.output)
        }
        var buffer = [UInt8](repeating: 0, count: 4096)
        while !terminal.isOfAnotherJob {
            let moment = isReporting ? start + queries.settling : start
            let deadline = max(queries.deadline ?? moment, moment)
            let left = ContinuousClock.now.duration(to: deadline) / .milliseconds(1)
            guard left > 0 else { return }
            guard UserTerminal.wait(for: terminal.input, POLLIN, milliseconds: Int32(left.rounded(.up)))
            else {
                continue
            }
            let count = read(terminal.input, &buffer, buffer.count)
            guard count > 0 else { return }
            queries.read(buffer[..<count])
        }
    }

    /// Reacts to a change of the window's size and to the user's return to cx, because a shell sets its own
    /// modes in between.
    private func follow() {
        if !terminal.isOfAnotherJob { terminal.makeRaw() }
        pseudo.resize(like: terminal)
        let number = changes.withLock { count in
            count += 1
            return count
        }
        DispatchQueue.global().asyncAfter(deadline: .now() + Self.quiet) { [weak self] in
            guard let self, changes.withLock({ $0 }) == number else { return }
            engine.withLock { $0 }?.send(SIGWINCH)
        }
    }

    /// The delay after which the engine learns of a change: conmon 2.1.6 keeps the first of several sizes
    /// that come at once (seen: the last one was lost). Nobody notices a twentieth of a second while a window
    /// changes.
    private static let quiet = DispatchTimeInterval.milliseconds(50)
}
#endif
