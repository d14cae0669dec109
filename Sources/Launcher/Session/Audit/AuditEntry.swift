import FoundationEssentials
import Guard

/// What one line of a session's audit log is about.
enum AuditEntry: Hashable, Sendable {
    /// Always the first.
    case started(SessionStart, at: Date)
    /// Something that the guard decided or saw.
    case seen(GuardEvent)
    /// Always the last.
    case ended(SessionEnd, at: Date)

    static let startedName = "session.started"
    static let endedName = "session.ended"

    var time: Date {
        switch self {
        case .started(_, let time), .ended(_, let time): time
        case .seen(let event): event.time
        }
    }

    /// As the line's `event` has it.
    var name: String {
        switch self {
        case .started: Self.startedName
        case .seen(let event): event.kind.rawValue
        case .ended: Self.endedName
        }
    }
}
