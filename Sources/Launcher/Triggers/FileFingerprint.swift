import Documents
import Glibc
import Policy

/// By what a file is known to be the same and unchanged. A program inside can set a modification time, and
/// not the time of the last change of the inode.
struct FileFingerprint: Hashable, Sendable {
    let device: UInt64
    private let inode: UInt64
    private let mode: mode_t
    private let owner: UInt32
    /// How many names it has; 1 for folders, whose number goes with what is in them.
    let links: Int
    /// In nanoseconds; 0 for folders, in which what changes is told by itself.
    private let changed: Int64
    /// 0 for folders, too.
    private let size: Int64
    /// True if it brings rights of its own (capabilities(7)), whoever starts it.
    private var hasCapabilities = false
    /// Of what is in it, where its file system does not tell by the time of a change.
    private var digest: String?

    /// Of a link itself, not of what it leads to; nil where there is nothing.
    init?(_ path: RawPath) {
        var status = stat()
        guard path.withCString({ lstat($0, &status) }) == 0 else { return nil }
        self.init(status)
    }

    /// The same of a name in an open folder.
    init?(_ name: RawPath, in folder: Int32) {
        var status = stat()
        guard name.withCString({ fstatat(folder, $0, &status, AT_SYMLINK_NOFOLLOW) }) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        mode = status.st_mode
        owner = status.st_uid
        let isFolder = status.st_mode & S_IFMT == S_IFDIR
        links = isFolder ? 1 : Int(status.st_nlink)
        changed =
            isFolder ? 0 : Int64(status.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_ctim.tv_nsec)
        size = isFolder ? 0 : Int64(status.st_size)
    }

    var isFolder: Bool { mode & S_IFMT == S_IFDIR }
    var isLink: Bool { mode & S_IFMT == S_IFLNK }
    var isRegular: Bool { mode & S_IFMT == S_IFREG }
    var isExecutable: Bool { isRegular && mode & 0o111 != 0 }
    /// A program that runs with other rights than those of whoever starts it.
    var isPrivileged: Bool {
        isRegular && (mode & S_ISUID != 0 || mode & S_ISGID != 0 && mode & S_IXGRP != 0 || hasCapabilities)
    }

    /// Looks for rights that a program brings with it.
    mutating func findCapabilities(at path: RawPath) {
        guard isExecutable else { return }
        hasCapabilities = FileSystem.hasCapabilities(path)
    }

    /// Looks at what is in it, as far as ``FileSystem/longestDigested``: through memory that is shared with
    /// it, a file on some file systems changes and keeps every time that it has.
    mutating func findDigest(at path: RawPath) {
        guard isRegular else { return }
        digest = RawFile.bytes(at: path, most: FileSystem.longestDigested).map(SHA256Text.of)
    }

    /// One for this file at this path and as it is, within this process: what runs inside finds no second
    /// file with the same one.
    func number(at path: RawPath) -> Int {
        var hasher = Hasher()
        path.bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        withUnsafeBytes(of: (Int64(bitPattern: inode), changed, size, Int64(mode))) {
            hasher.combine(bytes: $0)
        }
        return hasher.finalize()
    }

    /// How many bytes of it a digest takes in.
    var digestedBytes: Int { Int(min(size, Int64(FileSystem.longestDigested))) }
}
