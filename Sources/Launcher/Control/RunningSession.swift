import Guard

/// A session that runs on this machine, for its owner to talk to.
public struct RunningSession: Sendable {
    public let id: SessionID
    private let folder: SessionFolder

    /// The word for the one session that runs.
    private static let last = "last"

    /// - Parameter reference: The session's id, the beginning of one, or `last` where exactly one runs.
    /// - Throws: where that is none or several, or where it has ended.
    public static func find(_ reference: String, on machine: Machine) throws(LaunchError) -> RunningSession {
        let sessions = SessionFolder.all(home: machine.user.home, environment: machine.environment)
            .filter { reference == last || (!reference.isEmpty && $0.id.text.hasPrefix(reference)) }
            .map { RunningSession(id: $0.id, folder: $0.folder) }
        let running = sessions.filter(\.client.isListening)
        if let session = running.first(where: { $0.id.text == reference }) { return session }
        guard running.count < 2 else {
            throw LaunchError(
                "\(running.count) sessions run: \(running.map(\.id.text).joined(separator: ", "))",
                advice: "name one of them")
        }
        if let session = running.first { return session }
        guard reference != last else { throw LaunchError("no session runs") }
        guard let ended = sessions.first else { throw LaunchError("there is no session \(reference.printable)") }
        guard sessions.count == 1 else {
            throw LaunchError("no session that begins with \(reference.printable) runs")
        }
        throw LaunchError("session \(ended.id.text) has ended")
    }

    /// Asks the session for one host more.
    public func send(_ request: AllowRequest) throws(LaunchError) -> ControlAnswer {
        try client.send(request)
    }

    private var client: ControlClient { ControlClient(session: id, path: folder.control) }
}
