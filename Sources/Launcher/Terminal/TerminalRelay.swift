@preconcurrency import Dispatch
import Glibc
import GuardProtocol
import Synchronization

/// Stands between the user's terminal and the engine for a session: the engine has a terminal of cx's own. On
/// every way out the user's terminal is as it was before. Promises T1, T2, T3 (docs/security.md).
final class TerminalRelay: Sendable {
    private let terminal: UserTerminal
    private let pseudo: PseudoTerminal
    private let queries = OpenQueries()
    private let output: FilteredOutput
    private let input: TypedInput
    private let engine = Mutex<ProcessHandle?>(nil)
    /// How often the size changed.
    private let changes = Mutex(0)
    private let losses: AsyncStream<Void>
    private let signals: [any DispatchSourceSignal]

    /// - Parameter rules: with input.
    init(_ terminal: UserTerminal, rules: TerminalRules) throws(LaunchError) {
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

    /// What the engine takes for the user's terminal.
    var engineEnd: Int32 { pseudo.engineEnd }

    /// In the background the system stops cx here, until the user brings it to the front.
    func start() throws(LaunchError) {
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

    /// The engine has its end, and is told of sizes from now on.
    func attach(_ engine: ProcessHandle?) {
        pseudo.letGo()
        self.engine.withLock { $0 = engine }
    }

    /// - Throws: an ``Interruption`` where the user's terminal goes away, as the system tells of one.
    func watch() async throws -> Never {
        for await _ in losses { throw Interruption(signal: SIGHUP) }
        throw CancellationError()
    }

    /// Gives the terminal back; nothing that the program said acts on what is written to it afterwards, and
    /// no answer of the terminal is left for the user's shell.
    /// - Parameter isOrderly: whether the program ended by itself.
    func end(isOrderly: Bool) async {
        await blocking { [self] in close(isOrderly: isOrderly) }
    }

    private func close(isOrderly: Bool) {
        for source in signals { source.cancel() }
        pseudo.letGo()
        input.finish()
        if output.finish(isOrderly: isOrderly) { awaitAnswers() }
        terminal.restore()
        for number in [SIGTTOU, SIGTTIN] { signal(number, SIG_DFL) }
    }

    /// Reads on, for nobody, until each question is answered or too old. What the terminal was told to report
    /// may be on its way: a last question, whose answer comes behind all of it, tells when it has arrived.
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

    /// After a change of the window's size, and when the user comes back to cx: a shell puts its own settings
    /// in between.
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

    /// The engine is told once a change is over: conmon 2.1.6 takes several sizes that come at once for the
    /// first of them (seen: the last one was lost). Nobody sees a twentieth of a second while a window
    /// changes.
    private static let quiet = DispatchTimeInterval.milliseconds(50)
}
