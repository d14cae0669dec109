/// The questions that the terminal was asked and has not answered. It reads what the terminal sends, and
/// changes nothing of it.
struct TerminalQueries {
    /// Enough for every program that asks for each colour of a palette; what asks more than this at a time is
    /// not heard.
    static let most = 512

    /// How long an answer is waited for at the end, since it was asked for; three times the slowest one so
    /// far, if that is more.
    static let patience = Duration.seconds(2)
    static let mostPatience = Duration.seconds(5)

    /// How long what is reported unasked may be on its way at the end; twice the slowest answer so far, if
    /// that is more.
    static let leastSettling = Duration.milliseconds(300)

    private struct Asked {
        let query: TerminalQuery
        let time: ContinuousClock.Instant
    }

    private var open: [Asked] = []
    private var slowest = Duration.zero
    private var parser = EscapeParser(longestString: 256)

    /// How many more may be asked now. Those that waited for too long count no more.
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

    /// When the last answer that is still to come is waited for no longer; nil where none is.
    var deadline: ContinuousClock.Instant? { open.map { $0.time + patience }.max() }

    var settling: Duration { min(max(Self.leastSettling, slowest * 2), Self.mostPatience) }

    private var patience: Duration { min(max(Self.patience, slowest * 3), Self.mostPatience) }

    private mutating func settle(_ query: TerminalQuery, at time: ContinuousClock.Instant) {
        guard let index = open.firstIndex(where: { $0.query.isSettled(by: query) }) else { return }
        let asked = open.remove(at: index)
        // A report may have another cause, long after.
        if case .report = asked.query {} else { slowest = max(slowest, asked.time.duration(to: time)) }
        // Every terminal answers this one, in its turn: programs ask it last, to learn that others stay
        // unanswered. Only colours may be asked for by a multiplexer in between.
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
