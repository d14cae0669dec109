import FoundationEssentials
import GuardProtocol

/// What one line of a session's audit log is about.
enum AuditEntry: Hashable, Sendable {
    /// Always the first.
    case started(SessionStart, at: Date)
    /// Something that the guard decided or saw.
    case seen(GuardEvent)
    case assumed(RoleAssumed, at: Date)
    case failed(RoleFailed, at: Date)
    case kept(FileKept, at: Date)
    case missing(FileMissing, at: Date)
    case changed(FileChanged, at: Date)
    /// Always the last.
    case ended(SessionEnd, at: Date)

    /// The names of what cx itself writes; the guard's events have names of their own.
    enum OwnName: String, CaseIterable {
        case started = "session.started"
        case assumed = "role.assumed"
        case failed = "role.failed"
        case kept = "file.kept"
        case missing = "file.missing"
        case changed = "file.changed"
        case ended = "session.ended"
    }

    var time: Date {
        switch self {
        case .started(_, let time), .assumed(_, let time), .failed(_, let time), .kept(_, let time),
            .missing(_, let time), .changed(_, let time), .ended(_, let time):
            time
        case .seen(let event): event.time
        }
    }

    /// As the line's `event` has it.
    var name: String {
        switch self {
        case .started: OwnName.started.rawValue
        case .seen(let event): event.kind.rawValue
        case .assumed: OwnName.assumed.rawValue
        case .failed: OwnName.failed.rawValue
        case .kept: OwnName.kept.rawValue
        case .missing: OwnName.missing.rawValue
        case .changed: OwnName.changed.rawValue
        case .ended: OwnName.ended.rawValue
        }
    }

    /// True if what runs inside can make more of these, as many as it likes.
    var isUnbounded: Bool {
        switch self {
        case .seen, .assumed, .failed: true
        case .started, .kept, .missing, .changed, .ended: false
        }
    }
}
