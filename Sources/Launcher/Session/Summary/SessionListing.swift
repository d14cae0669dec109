public import FoundationEssentials
import GuardProtocol
import Policy

/// One line of `cx sessions list`.
public struct SessionListing: Hashable, Sendable, Encodable {
    public var session: String
    public var state: SessionState
    /// In UTC; nil as the rest where the session's record cannot be read.
    public var started: String?
    /// How long it took, so far where it runs.
    public var seconds: Int?
    public var policy: String?
    /// Where the policy was found.
    public var origin: PolicyOrigin?
    public var exitStatus: Int32?
    /// How often it was refused something.
    public var refusals: Int?
    /// Why the record cannot be read.
    public var problem: String?
}

extension SessionStore {
    /// - Parameter limit: how many at most, the newest.
    public func list(limit: Int, now: Date = Date()) throws(LaunchError) -> [SessionListing] {
        var listings: [SessionListing] = []
        for id in try ids().prefix(limit) { listings.append(listing(of: id, now: now)) }
        return listings
    }

    /// One session that cannot be read does not hide the others.
    private func listing(of id: SessionID, now: Date) -> SessionListing {
        do throws(LaunchError) {
            return try open(id).listing(now: now)
        } catch {
            let problem = [error.what, error.detail].compactMap(\.self).joined(separator: ": ")
            return SessionListing(session: id.text, state: .unfinished, problem: problem.shortPrintable)
        }
    }
}

extension StoredSession {
    fileprivate func listing(now: Date) throws(LaunchError) -> SessionListing {
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

    /// From the log, where no end says how many there were.
    private func countRefusals() throws(LaunchError) -> Int {
        guard var reader = try kept.audit() else { return 0 }
        var chain = AuditChain(session: id.text)
        while let line = try reader.next() { chain.check(line) }
        return chain.refusals
    }
}
