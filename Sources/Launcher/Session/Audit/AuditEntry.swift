// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol

/// The contents of one line of a session's audit log.
enum AuditEntry: Hashable, Sendable {
    /// Always the first line.
    case started(SessionStart, at: Date)
    /// A decision or observation of the guard.
    case seen(GuardEvent)
    case assumed(RoleAssumed, at: Date)
    case failed(RoleFailed, at: Date)
    case kept(FileKept, at: Date)
    case missing(FileMissing, at: Date)
    case changed(FileChanged, at: Date)
    /// Always the last line.
    case ended(SessionEnd, at: Date)

    /// The names of the events that cx itself writes. The guard's events have names of their own.
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

    /// The value of the line's `event` field.
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

    /// True if code inside can cause any number of these.
    var isUnbounded: Bool {
        switch self {
        case .seen, .assumed, .failed: true
        case .started, .kept, .missing, .changed, .ended: false
        }
    }
}
