import Synchronization

/// The ``TerminalQueries`` of a session, which one thread asks and another one hears the answers to.
final class OpenQueries: Sendable {
    private let queries = Mutex(TerminalQueries())

    var room: Int { queries.withLock { $0.room() } }

    func ask(_ asked: [TerminalQuery]) {
        guard !asked.isEmpty else { return }
        queries.withLock { $0.ask(asked) }
    }

    func read(_ bytes: ArraySlice<UInt8>) {
        queries.withLock { $0.read(bytes) }
    }

    var settling: Duration { queries.withLock { $0.settling } }

    var deadline: ContinuousClock.Instant? { queries.withLock { $0.deadline } }
}
