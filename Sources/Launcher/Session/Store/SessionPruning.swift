public import FoundationEssentials

/// Which sessions to remove. One that runs is never among them, whatever its age.
public struct SessionPruning: Hashable, Sendable {
    /// Only what ended, or where that is not known began, so long ago; nil where age does not matter.
    public var age: SessionAge?
    /// How many of the newest sessions stay.
    public var keep: Int
    /// Nothing is removed, only said.
    public var isDry: Bool

    public init(age: SessionAge?, keep: Int, isDry: Bool) {
        self.age = age
        self.keep = keep
        self.isDry = isDry
    }

    /// What became of one session.
    public enum Outcome: Hashable, Sendable {
        /// Or would be, on a dry run.
        case removed(SessionID)
        /// It would have been removed, but for this.
        case kept(SessionID, reason: String)
    }

    /// Oldest first.
    public func run(in store: SessionStore, now: Date = Date()) throws(LaunchError) -> [Outcome] {
        var outcomes: [Outcome] = []
        for id in try store.ids().dropFirst(max(keep, 0)).reversed() {
            do throws(LaunchError) {
                if let outcome = try prune(id, in: store, now: now) { outcomes.append(outcome) }
            } catch {
                outcomes.append(
                    .kept(id, reason: [error.what, error.detail].compactMap(\.self).joined(separator: ": ")))
            }
        }
        return outcomes
    }

    /// Nil where the session is too young.
    private func prune(_ id: SessionID, in store: SessionStore, now: Date) throws(LaunchError) -> Outcome? {
        let session = try store.open(id)
        // Kept until the session is gone, so that nobody can take it for one that runs, or ran.
        guard SessionLock.take(session.folder.descriptor) else { return .kept(id, reason: "it runs") }
        if let age, now.timeIntervalSince(try end(of: session)) < Double(age.seconds) { return nil }
        if let process = try session.leftProcess() {
            return .kept(id, reason: "its cx is gone, but its process \(process) may still be there")
        }
        if !isDry { try store.remove(session) }
        return .removed(id)
    }

    /// A session without a readable end is as old as its name says.
    private func end(of session: StoredSession) throws(LaunchError) -> Date {
        let record = try session.kept.recordIfReadable()
        return record?.ended ?? record?.started ?? session.id.started
    }
}
