// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials
import GuardProtocol
import Policy

/// One line of `cx sessions list`.
public struct SessionListing: Hashable, Sendable, Encodable {
    public var session: String
    public var state: SessionState
    /// In UTC. Like the other optional properties, nil if the session's record cannot be read.
    public var started: String?
    /// The duration; up to now if the session is running.
    public var seconds: Int?
    public var policy: String?
    /// The place where the policy was found.
    public var origin: PolicyOrigin?
    public var exitStatus: Int32?
    /// The number of refusals.
    public var refusals: Int?
    /// The reason why the record cannot be read.
    public var problem: String?
}

extension SessionStore {
    /// - Parameter limit: the most sessions to list; the newest come first.
    public func list(limit: Int, now: Date = Date()) throws(CXError) -> [SessionListing] {
        var listings: [SessionListing] = []
        for id in try ids().prefix(limit) { listings.append(listing(of: id, now: now)) }
        return listings
    }

    /// Turns an error into a listing, so that one unreadable session does not hide the others.
    private func listing(of id: SessionID, now: Date) -> SessionListing {
        do throws(CXError) {
            return try open(id).listing(now: now)
        } catch {
            let problem = [error.what, error.detail].compactMap(\.self).joined(separator: ": ")
            return SessionListing(session: id.text, state: .unfinished, problem: problem.shortPrintable)
        }
    }
}

extension StoredSession {
    fileprivate func listing(now: Date) throws(CXError) -> SessionListing {
        let isRunning = try isRunning()
        guard let record = try kept.record() else {
            return SessionListing(
                session: id.text, state: isRunning ? .running : .unfinished,
                problem: isRunning ? nil : "there is no \(SessionRecord.file)")
        }
        var refusals = record.refusals
        if refusals == nil { refusals = try countRefusals() }
        let end = record.ended ?? (isRunning ? now : nil)
        return SessionListing(
            session: id.text,
            state: isRunning ? .running : record.ended == nil ? .unfinished : .ended,
            started: Timestamp.seconds(record.started),
            seconds: end.map { max(0, Int($0.timeIntervalSince(record.started))) },
            policy: record.policy.shortPrintable,
            origin: record.origin,
            exitStatus: record.exitStatus,
            refusals: refusals
        )
    }

    /// Counts the refusals in the log, for a session whose record does not give the number.
    private func countRefusals() throws(CXError) -> Int {
        guard var reader = try kept.audit() else { return 0 }
        var chain = AuditChain(session: id.text)
        while let line = try reader.next() { chain.check(line) }
        return chain.refusals
    }
}

/// The stage of a session's life.
public enum SessionState: String, Hashable, Sendable, Codable {
    case running
    /// cx recorded the session's end.
    case ended
    /// cx recorded no end: it was killed, or the machine went down.
    case unfinished
}

/// Formats a session's duration for people.
public enum SessionDuration {
    /// Returns text such as `12 s`, `3 min 12 s` or `2 h 3 min`.
    public static func text(_ seconds: Int) -> String {
        if seconds < 60 { return "\(seconds) s" }
        if seconds < 3600 { return "\(seconds / 60) min \(seconds % 60) s" }
        return "\(seconds / 3600) h \(seconds / 60 % 60) min"
    }
}
