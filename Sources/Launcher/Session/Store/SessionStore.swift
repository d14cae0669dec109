// SPDX-License-Identifier: Apache-2.0

import Glibc

/// The sessions of one user, in the state folder.
public struct SessionStore: Sendable {
    let path: String

    /// The reference for the newest session, or for the only one that is running.
    private static let last = "last"

    public init(machine: Machine) {
        self.init(state: ConfigurationFolder.state(home: machine.user.home, environment: machine.environment))
    }

    init(state: String) {
        path = "\(state)/sessions"
    }

    /// Returns the IDs, newest first. Other entries of the folder do not belong to cx and are ignored.
    func ids() throws(CXError) -> [SessionID] {
        guard let folder = try folder() else { return [] }
        return try folder.names().compactMap { SessionID($0) }.sorted(by: >)
    }

    /// Finds the session that a person refers to.
    /// - Parameter reference: an ID, an unambiguous prefix of one, or `last`.
    public func find(_ reference: String) throws(CXError) -> StoredSession {
        let ids = try ids()
        let matching =
            reference == Self.last ? Array(ids.prefix(1)) : ids.filter { $0.text.hasPrefix(reference) }
        guard let id = matching.first, !reference.isEmpty else {
            throw CXError(
                reference == Self.last
                    ? "there is no session yet" : "there is no session \(reference.printable)",
                advice: "see which there are: cx sessions list")
        }
        guard matching.count == 1 else {
            let some = matching.prefix(5).map(\.text).joined(separator: ", ")
            throw CXError("\(matching.count) sessions begin with \(reference.printable)", detail: some)
        }
        return try open(id)
    }

    /// Finds the running session that a person refers to.
    /// - Parameter reference: an ID, an unambiguous prefix of a running one, or `last` if exactly one is
    ///   running.
    /// - Throws: if no session or several match, or if the session has ended.
    public func findRunning(_ reference: String) throws(CXError) -> StoredSession {
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
            throw CXError(
                "\(running.count) running sessions match: \(some)", advice: "name one of them")
        }
        if let session = running.first { return session }
        guard reference != Self.last else { throw CXError("no session runs") }
        guard let ended = meant.first else { throw CXError("there is no session \(reference.printable)") }
        throw CXError(
            meant.count == 1
                ? "session \(ended.text) has ended"
                : "no session that begins with \(reference.printable) runs")
    }

    func open(_ id: SessionID) throws(CXError) -> StoredSession {
        guard let folder = try folder() else { throw CXError("there is no session \(id.text)") }
        return StoredSession(id: id, folder: try folder.folder(id.text))
    }

    /// Removes a session's folder with all its contents. The record is removed last, so that after an
    /// interrupted removal the rest is still recognised as a session.
    func remove(_ session: StoredSession) throws(CXError) {
        guard let folder = try folder() else { return }
        for name in try session.folder.names() where name != SessionRecord.file {
            try session.folder.remove(name)
        }
        try session.folder.remove(SessionRecord.file)
        try folder.remove(session.id.text)
    }

    /// Returns nil if there has never been a session.
    private func folder() throws(CXError) -> OwnFolder? {
        guard FileStatus(link: path) != nil else { return nil }
        return try OwnFolder(path)
    }
}

/// The folder of one session, held open.
public struct StoredSession: Sendable {
    public let id: SessionID
    let folder: OwnFolder

    /// True if the session's cx is alive.
    func isRunning() throws(CXError) -> Bool {
        try SessionLock.isHeld(folder.descriptor)
    }

    /// Returns the process ID of a container that may outlive its cx: while the guard ends it, or after both
    /// were killed. An ID that the kernel has since given to another process counts too.
    func leftProcess() throws(CXError) -> Int32? {
        guard FileStatus(link: "\(folder.path)/mounts")?.isFolder == true,
            let bytes = try folder.folder("mounts").read("pid", atMost: 32),
            let pid = Int32(String(decoding: bytes, as: UTF8.self).trimmingWhitespace()), pid > 1
        else { return nil }
        return kill(pid, 0) == 0 || errno == EPERM ? pid : nil
    }

    /// The session's record.
    var kept: KeptRecord { KeptRecord(id: id, files: folder) }
}
