import Glibc

/// One session's folder, held open.
public struct StoredSession: Sendable {
    public let id: SessionID
    let folder: OwnFolder

    /// Whether its cx lives.
    func isRunning() throws(LaunchError) -> Bool {
        try SessionLock.isHeld(folder.descriptor)
    }

    /// The container's process, where there may still be one although its cx is gone: while the guard ends it, or after
    /// both were killed. A number that went to another process since counts, too.
    func leftProcess() throws(LaunchError) -> Int32? {
        guard FileStatus(link: "\(folder.path)/mounts")?.isFolder == true,
            let bytes = try folder.folder("mounts").read("pid", atMost: 32),
            let pid = Int32(String(decoding: bytes, as: UTF8.self).trimmingWhitespace()), pid > 1
        else { return nil }
        return kill(pid, 0) == 0 || errno == EPERM ? pid : nil
    }

    /// Nil where there is none, as when cx was killed before it wrote one.
    /// - Throws: where it cannot be read, or is no record of this session.
    func record() throws(LaunchError) -> SessionRecord? {
        guard let bytes = try folder.read(SessionRecord.file, atMost: Self.longestText) else { return nil }
        let record: SessionRecord
        do {
            record = try SessionRecord.read(bytes)
        } catch {
            throw LaunchError("\(folder.path)/\(SessionRecord.file) is not a session's record")
        }
        guard record.id == id.text else {
            throw LaunchError("\(folder.path)/\(SessionRecord.file) is another session's", detail: record.id)
        }
        return record
    }

    /// Nil where there is no log.
    func audit() throws(LaunchError) -> AuditReader? {
        try folder.open(SessionFolder.auditFile).map { AuditReader(file: $0) }
    }

    /// Nil where there is none.
    func plan() throws(LaunchError) -> [UInt8]? {
        try folder.read(SessionFolder.planFile, atMost: Self.longestText)
    }

    /// More than any plan or record takes.
    private static let longestText = 64 << 20
}
