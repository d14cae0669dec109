/// The sessions of one user, as they lie in the state folder.
public struct SessionStore: Sendable {
    let path: String

    public init(machine: Machine) {
        self.init(state: ConfigurationFolder.state(home: machine.user.home, environment: machine.environment))
    }

    init(state: String) {
        path = "\(state)/sessions"
    }

    /// Newest first; what else lies in the folder is none of cx's.
    func ids() throws(LaunchError) -> [SessionID] {
        guard let folder = try folder() else { return [] }
        return try folder.names().compactMap { SessionID($0) }.sorted(by: >)
    }

    /// The session that a person means.
    /// - Parameter reference: an ID, the beginning of just one, or `last`.
    public func find(_ reference: String) throws(LaunchError) -> StoredSession {
        let ids = try ids()
        let matching =
            reference == "last" ? Array(ids.prefix(1)) : ids.filter { $0.text.hasPrefix(reference) }
        guard let id = matching.first, !reference.isEmpty else {
            throw LaunchError(
                reference == "last"
                    ? "there is no session yet" : "there is no session \(reference.printable)",
                advice: "see which there are: cx sessions list")
        }
        guard matching.count == 1 else {
            let some = matching.prefix(5).map(\.text).joined(separator: ", ")
            throw LaunchError("\(matching.count) sessions begin with \(reference.printable)", detail: some)
        }
        return try open(id)
    }

    func open(_ id: SessionID) throws(LaunchError) -> StoredSession {
        guard let folder = try folder() else { throw LaunchError("there is no session \(id.text)") }
        return StoredSession(id: id, folder: try folder.folder(id.text))
    }

    /// Removes a session's folder with all that is in it, its record last, so that what is left of a removal
    /// that was interrupted is still known as a session.
    func remove(_ session: StoredSession) throws(LaunchError) {
        guard let folder = try folder() else { return }
        for name in try session.folder.names() where name != SessionRecord.file {
            try session.folder.remove(name)
        }
        try session.folder.remove(SessionRecord.file)
        try folder.remove(session.id.text)
    }

    /// Nil where no session ever was.
    private func folder() throws(LaunchError) -> OwnFolder? {
        guard FileStatus(link: path) != nil else { return nil }
        return try OwnFolder(path)
    }
}
