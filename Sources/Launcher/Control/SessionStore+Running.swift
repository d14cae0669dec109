extension SessionStore {
    /// The word for the one session that runs.
    private static let last = "last"

    /// The session that a person wants to talk to.
    /// - Parameter reference: an ID, the beginning of just one that runs, or `last` where exactly one runs.
    /// - Throws: where that is none or several, or where it has ended.
    public func findRunning(_ reference: String) throws(LaunchError) -> StoredSession {
        let isMeant = { (id: SessionID) in
            reference == Self.last || (!reference.isEmpty && id.text.hasPrefix(reference))
        }
        let meant = try ids().filter(isMeant)
        var running: [StoredSession] = []
        for id in meant {
            let session = try open(id)
            if try session.isRunning() { running.append(session) }
        }
        guard running.count < 2 else {
            let some = running.prefix(5).map(\.id.text).joined(separator: ", ")
            throw LaunchError(
                "\(running.count) sessions run that this could mean: \(some)", advice: "name one of them")
        }
        if let session = running.first { return session }
        guard reference != Self.last else { throw LaunchError("no session runs") }
        guard let ended = meant.first else { throw LaunchError("there is no session \(reference.printable)") }
        throw LaunchError(
            meant.count == 1
                ? "session \(ended.text) has ended"
                : "no session that begins with \(reference.printable) runs")
    }
}
