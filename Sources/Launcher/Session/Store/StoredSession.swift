import Glibc

/// One session's folder, held open.
public struct StoredSession: Sendable {
    public let id: SessionID
    let folder: OwnFolder

    /// True if its cx lives.
    func isRunning() throws(LaunchError) -> Bool {
        try SessionLock.isHeld(folder.descriptor)
    }

    /// The container's process, where there may still be one although its cx is gone: while the guard ends
    /// it, or after both were killed. A number that went to another process since counts, too.
    func leftProcess() throws(LaunchError) -> Int32? {
        guard FileStatus(link: "\(folder.path)/mounts")?.isFolder == true,
            let bytes = try folder.folder("mounts").read("pid", atMost: 32),
            let pid = Int32(String(decoding: bytes, as: UTF8.self).trimmingWhitespace()), pid > 1
        else { return nil }
        return kill(pid, 0) == 0 || errno == EPERM ? pid : nil
    }

    /// What is on record of it.
    var kept: KeptRecord { KeptRecord(id: id, files: folder) }
}
