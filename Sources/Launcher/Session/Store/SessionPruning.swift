// SPDX-License-Identifier: Apache-2.0

public import FoundationEssentials

/// Selects and removes old sessions. It never removes one that is running, whatever its age.
public struct SessionPruning: Hashable, Sendable {
    /// Removes only sessions that ended (or started, if the end is unknown) at least so long ago; nil to
    /// ignore age.
    public var age: SessionAge?
    /// The number of newest sessions to keep.
    public var keep: Int
    /// True to report what would be removed without removing it.
    public var isDry: Bool

    public init(age: SessionAge?, keep: Int, isDry: Bool) {
        self.age = age
        self.keep = keep
        self.isDry = isDry
    }

    /// The result for one session.
    public enum Outcome: Hashable, Sendable {
        /// The session was removed, or would be on a dry run.
        case removed(SessionID)
        /// The session qualified for removal but was kept for this reason.
        case kept(SessionID, reason: String)
    }

    /// Returns the results, oldest session first.
    public func run(in store: SessionStore, now: Date = Date()) throws(CXError) -> [Outcome] {
        var outcomes: [Outcome] = []
        for id in try store.ids().dropFirst(max(keep, 0)).reversed() {
            do throws(CXError) {
                if let outcome = try prune(id, in: store, now: now) { outcomes.append(outcome) }
            } catch {
                outcomes.append(
                    .kept(id, reason: [error.what, error.detail].compactMap(\.self).joined(separator: ": ")))
            }
        }
        return outcomes
    }

    /// Returns nil if the session is too recent.
    private func prune(_ id: SessionID, in store: SessionStore, now: Date) throws(CXError) -> Outcome? {
        let session = try store.open(id)
        // cx holds the lock until the session is gone, so that nobody mistakes it for one that is running or
        // has run.
        guard SessionLock.take(session.folder.descriptor) else { return .kept(id, reason: "it runs") }
        if let age, now.timeIntervalSince(try end(of: session)) < Double(age.seconds) { return nil }
        if let process = try session.leftProcess() {
            return .kept(id, reason: "its cx is gone, but its process \(process) may still be there")
        }
        if !isDry { try store.remove(session) }
        return .removed(id)
    }

    /// Falls back to the start of a session without a readable end, and then to the time in its name.
    private func end(of session: StoredSession) throws(CXError) -> Date {
        let record = try session.kept.recordIfReadable()
        return record?.ended ?? record?.started ?? session.id.started
    }
}

/// The minimum age of a session to remove: a whole number and a unit, such as `30d`.
public struct SessionAge: Hashable, Sendable {
    public let seconds: Int

    private static let units = ["s": 1, "m": 60, "h": 3600, "d": 86_400, "w": 604_800]

    /// Returns nil unless the text is a number of seconds, minutes, hours, days or weeks.
    public init?(_ text: String) {
        guard let letter = text.last, let unit = Self.units[String(letter)] else { return nil }
        let digits = text.dropLast()
        guard !digits.isEmpty, digits.allSatisfy({ $0.isASCII && $0.isWholeNumber }), let number = Int(digits)
        else {
            return nil
        }
        let (seconds, overflow) = number.multipliedReportingOverflow(by: unit)
        guard !overflow else { return nil }
        self.seconds = seconds
    }
}
