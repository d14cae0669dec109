// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// The questions that the terminal was asked and has not answered. It reads the terminal's input and changes
/// nothing in it.
struct TerminalQueries {
    /// Enough for any program that asks for each colour of a palette. Further questions at one time are
    /// dropped.
    static let most = 512

    /// The time to wait for an answer at the end, counted from the question, or three times the slowest
    /// answer so far if that is more.
    static let patience = Duration.seconds(2)
    static let mostPatience = Duration.seconds(5)

    /// The time that unasked reports may be on their way at the end, or twice the slowest answer so far if
    /// that is more.
    static let leastSettling = Duration.milliseconds(300)

    private struct Asked {
        let query: TerminalQuery
        let time: ContinuousClock.Instant
    }

    private var open: [Asked] = []
    private var slowest = Duration.zero
    private var parser = EscapeParser(longestString: 256)

    /// Returns how many more questions may be asked now. Questions that waited for too long no longer count.
    mutating func room(at time: ContinuousClock.Instant = .now) -> Int {
        let patience = patience
        open.removeAll { $0.time + patience < time }
        return max(Self.most - open.count, 0)
    }

    mutating func ask(_ queries: [TerminalQuery], at time: ContinuousClock.Instant = .now) {
        open += queries.map { Asked(query: $0, time: time) }
    }

    /// Notes the answers among these bytes from the terminal.
    mutating func read(_ bytes: ArraySlice<UInt8>, at time: ContinuousClock.Instant = .now) {
        var answers = Answers()
        parser.read(bytes, into: &answers)
        for answer in answers.found { settle(answer, at: time) }
    }

    /// The time until which to wait for the last outstanding answer; nil if there is none.
    var deadline: ContinuousClock.Instant? { open.map { $0.time + patience }.max() }

    var settling: Duration { min(max(Self.leastSettling, slowest * 2), Self.mostPatience) }

    private var patience: Duration { min(max(Self.patience, slowest * 3), Self.mostPatience) }

    private mutating func settle(_ query: TerminalQuery, at time: ContinuousClock.Instant) {
        guard let index = open.firstIndex(where: { $0.query.isSettled(by: query) }) else { return }
        let asked = open.remove(at: index)
        // A report may have another cause, long after the question.
        if case .report = asked.query {} else { slowest = max(slowest, asked.time.duration(to: time)) }
        // Every terminal answers this question in its turn. Programs ask it last, to learn which earlier ones
        // remain unanswered. Only questions for colours may be delayed, by a multiplexer in between.
        guard query == .attributes("") else { return }
        let later = open[..<index].filter { if case .colour = $0.query { true } else { false } }
        open.replaceSubrange(..<index, with: later)
    }
}

private struct Answers: EscapeSink {
    var found: [TerminalQuery] = []

    mutating func text(_: ArraySlice<UInt8>) {}
    mutating func character(_: Unicode.Scalar) {}
    mutating func control(_: UInt8) {}
    mutating func escape(_: EscapeSequence) {}

    mutating func sequence(_ sequence: ControlSequence) {
        if let query = TerminalQuery.answered(by: sequence) { found.append(query) }
    }

    mutating func string(_ string: ControlString) {
        if let query = TerminalQuery.answered(by: string) { found.append(query) }
    }
}

/// The ``TerminalQueries`` of a session, shared by the thread that asks and the thread that reads the
/// answers.
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
