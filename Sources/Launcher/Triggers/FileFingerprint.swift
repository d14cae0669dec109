import Glibc

/// By what a file is known to be the same and unchanged. A program inside can set a modification time, and not the time
/// of the last change of the inode.
struct FileFingerprint: Hashable, Sendable {
    private let device: UInt64
    private let inode: UInt64
    private let mode: mode_t
    private let owner: UInt32
    /// In nanoseconds; 0 for folders, in which what changes is told by itself.
    private let changed: Int64

    /// Of a link itself, not of what it leads to; nil where there is nothing.
    init?(path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        mode = status.st_mode
        owner = status.st_uid
        changed =
            status.st_mode & S_IFMT == S_IFDIR
            ? 0 : Int64(status.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_ctim.tv_nsec)
    }

    var isFolder: Bool { mode & S_IFMT == S_IFDIR }
    var isLink: Bool { mode & S_IFMT == S_IFLNK }
    var isRegular: Bool { mode & S_IFMT == S_IFREG }
    var isExecutable: Bool { isRegular && mode & 0o111 != 0 }
    /// A program that runs with its owner's or its group's rights.
    var isSetID: Bool {
        isRegular && (mode & S_ISUID != 0 || mode & S_ISGID != 0 && mode & S_IXGRP != 0)
    }
}
