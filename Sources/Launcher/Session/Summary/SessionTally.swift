import FoundationEssentials
import Guard

/// Counts the lines of a session's log, in memory for as much of it as a report can hold.
struct SessionTally {
    private(set) var start: (facts: SessionStart, time: Date)?
    private(set) var end: (facts: SessionEnd, time: Date)?
    private(set) var report = SessionReport()
    /// What was allowed for a while, and when that was over.
    private(set) var grants: [GuardEvent] = []
    /// What went wrong in the guard.
    private(set) var failures: [GuardEvent] = []
    /// Whether there were more grants or failures than are kept.
    private(set) var isIncomplete = false

    private static let most = 1000

    mutating func count(_ entry: AuditEntry) {
        switch entry {
        case .started(let facts, let time): start = start ?? (facts, time)
        case .ended(let facts, let time): end = end ?? (facts, time)
        case .seen(let event): count(event)
        }
    }

    private mutating func count(_ event: GuardEvent) {
        report.count(event)
        switch event.kind {
        case .hostAllowed, .hostWithdrawn: isIncomplete = !Self.keep(event, in: &grants) || isIncomplete
        case .failure: isIncomplete = !Self.keep(event, in: &failures) || isIncomplete
        case .nameAnswered, .nameRefused, .answerRefused, .packetRefused, .connectionOpened, .connectionClosed,
            .connectionRefused, .serverNameRefused, .connectionFailed, .wallVerified, .credentialsReceived,
            .credentialsServed, .credentialsWanted, .eventsDropped:
            break
        }
    }

    /// False where there are too many already.
    private static func keep(_ event: GuardEvent, in events: inout [GuardEvent]) -> Bool {
        guard events.count < most else { return false }
        events.append(event)
        return true
    }
}
