// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Identifies a file that may have several paths, by links, by bind mounts, or on file systems that ignore
/// case.
struct FileIdentity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
}

/// The fields of `stat(2)` that cx uses.
public struct FileStatus: Hashable, Sendable {
    public let device: UInt64
    public let inode: UInt64
    public let size: Int
    let owner: UInt32
    let group: UInt32
    private let mode: mode_t

    /// Follows symbolic links. Nil if there is no such file, or the caller may not see it.
    public init?(path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Does not follow a symbolic link at the end of the path.
    init?(link path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Does not follow a symbolic link at the end of a path from an open folder.
    init?(_ path: UnsafePointer<CChar>, in folder: Int32) {
        var status = stat()
        guard fstatat(folder, path, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        self.init(status)
    }

    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int(status.st_size)
        owner = status.st_uid
        group = status.st_gid
        mode = status.st_mode
    }

    var identity: FileIdentity { FileIdentity(device: device, inode: inode) }

    var isLink: Bool { mode & S_IFMT == S_IFLNK }
    var isSocket: Bool { mode & S_IFMT == S_IFSOCK }
    public var isRegular: Bool { mode & S_IFMT == S_IFREG }
    public var isFolder: Bool { mode & S_IFMT == S_IFDIR }
    /// True if it is a file or folder, not a socket or device.
    var isShowable: Bool { isFolder || isRegular }
    var isExecutable: Bool { isRegular && mode & S_IXUSR != 0 }
    public var isWritableByOthers: Bool { mode & S_IWOTH != 0 }

    /// The permission bits, with the set-user-ID, set-group-ID and sticky bits.
    var permissions: mode_t { mode & 0o7777 }

    var isSticky: Bool { mode & S_ISVTX != 0 }

    /// True if only this user and root may write it.
    func isWritableOnly(by user: UInt32) -> Bool {
        mode & (S_IWGRP | S_IWOTH) == 0 && (owner == user || owner == 0)
    }
}
