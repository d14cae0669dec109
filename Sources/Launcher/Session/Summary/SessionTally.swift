// SPDX-License-Identifier: Apache-2.0

import FoundationEssentials
import GuardProtocol

/// Counts the lines of a session's log, and keeps as many of them in memory as a report can hold.
struct SessionTally {
    private(set) var start: (facts: SessionStart, time: Date)?
    private(set) var end: (facts: SessionEnd, time: Date)?
    private(set) var report = SessionReport()
    /// The temporary hosts, allowed and withdrawn.
    private(set) var grants: [(event: GuardEvent, grant: GuardEvent.HostGrant, reason: String?)] = []
    /// The errors of the guard.
    private(set) var failures: [(reason: String, time: Date)] = []
    /// The AWS sessions in order.
    private(set) var roles: [(facts: RoleAssumed, time: Date)] = []
    private(set) var roleFailures: [(facts: RoleFailed, time: Date)] = []
    private(set) var files: [FileKept] = []
    private(set) var missingFiles: [FileMissing] = []
    /// Files in writable folders that may run on the host later.
    private(set) var changedFiles: [FileChanged] = []
    /// True if there were more entries of one kind than are kept.
    private(set) var isIncomplete = false

    private static let most = 1000

    mutating func count(_ entry: AuditEntry) {
        switch entry {
        case .started(let facts, let time): start = start ?? (facts, time)
        case .ended(let facts, let time): end = end ?? (facts, time)
        case .assumed(let role, let time): isIncomplete = !Self.keep((role, time), in: &roles) || isIncomplete
        case .failed(let role, let time):
            isIncomplete = !Self.keep((role, time), in: &roleFailures) || isIncomplete
        case .kept(let file, _): isIncomplete = !Self.keep(file, in: &files) || isIncomplete
        case .missing(let file, _): isIncomplete = !Self.keep(file, in: &missingFiles) || isIncomplete
        case .changed(let file, _): isIncomplete = !Self.keep(file, in: &changedFiles) || isIncomplete
        case .seen(let event): count(event)
        }
    }

    private mutating func count(_ event: GuardEvent) {
        report.count(event)
        switch event.payload {
        case .hostAllowed(let grant, _, let reason):
            isIncomplete = !Self.keep((event, grant, reason), in: &grants) || isIncomplete
        case .hostWithdrawn(let grant, let reason):
            isIncomplete = !Self.keep((event, grant, reason), in: &grants) || isIncomplete
        case .failure(let reason, _, _):
            isIncomplete = !Self.keep((reason, event.time), in: &failures) || isIncomplete
        case .nameAnswered, .refused, .connectionOpened, .connectionClosed, .connectionFailed, .wallVerified,
            .credentialsReceived, .credentialsServed, .credentialsWanted, .eventsDropped, .keepingStep:
            break
        }
    }

    /// Returns false if there are too many entries already.
    private static func keep<Entry>(_ entry: Entry, in entries: inout [Entry]) -> Bool {
        guard entries.count < most else { return false }
        entries.append(entry)
        return true
    }
}
