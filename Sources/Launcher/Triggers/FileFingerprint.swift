// SPDX-License-Identifier: Apache-2.0

import Documents
import Glibc
import Policy

/// The identity and state of a file, to recognise it as unchanged. A program inside can set a file's
/// modification time, but not the time of the inode's last change.
struct FileFingerprint: Hashable, Sendable {
    let device: UInt64
    private let inode: UInt64
    private let mode: mode_t
    private let owner: UInt32
    /// The number of hard links. 1 for folders, whose count depends on their contents.
    let links: Int
    /// In nanoseconds. 0 for folders, because changes inside them are reported separately.
    private let changed: Int64
    /// Also 0 for folders.
    private let size: Int64
    /// True if the file carries capabilities (capabilities(7)), whoever starts it.
    private var hasCapabilities = false
    /// The digest of the contents, if the file system does not give each change a new time.
    private var digest: String?

    /// The most bytes to digest; of a longer file only the beginning.
    private static let longestDigested = 1 << 20

    /// Reads the file itself, not the target of a link; nil if there is nothing.
    init?(_ path: RawPath) {
        var status = stat()
        guard path.withCString({ lstat($0, &status) }) == 0 else { return nil }
        self.init(status)
    }

    /// Reads a file by its name in an open folder.
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
    /// True for a program that runs with other rights than those of its caller.
    var isPrivileged: Bool {
        isRegular && (mode & S_ISUID != 0 || mode & S_ISGID != 0 && mode & S_IXGRP != 0 || hasCapabilities)
    }

    /// Checks whether a program carries capabilities.
    mutating func findCapabilities(at path: RawPath) {
        guard isExecutable else { return }
        hasCapabilities = FileSystem.hasCapabilities(path)
    }

    /// Takes a digest of the contents, up to ``longestDigested``. On some file systems, a write
    /// through shared memory changes a file and leaves all its times as they are.
    mutating func findDigest(at path: RawPath) {
        guard isRegular else { return }
        digest = RawFile.bytes(at: path, most: Self.longestDigested).map(SHA256Text.of)
    }

    /// Returns a number for this file in this state at this path, valid in this process only. Programs inside
    /// cannot construct a second file with the same number.
    func number(at path: RawPath) -> Int {
        var hasher = Hasher()
        path.bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        withUnsafeBytes(of: (Int64(bitPattern: inode), changed, size, Int64(mode))) {
            hasher.combine(bytes: $0)
        }
        return hasher.finalize()
    }

    /// The number of bytes that a digest covers.
    var digestedBytes: Int { Int(min(size, Int64(Self.longestDigested))) }
}

/// Digests files on file systems that do not give each change a new time, within a budget of bytes.
struct TriggerDigests {
    private var left: Int
    /// By device.
    private var tells: [UInt64: Bool] = [:]

    init(mostBytes: Int) {
        left = mostBytes
    }

    mutating func add(_ file: inout FileFingerprint, at path: RawPath) {
        guard file.isRegular, !tellsChanges(file, at: path), left >= file.digestedBytes else { return }
        left -= file.digestedBytes
        file.findDigest(at: path)
    }

    private mutating func tellsChanges(_ file: FileFingerprint, at path: RawPath) -> Bool {
        if let known = tells[file.device] { return known }
        let tells = FileSystem.tellsChanges(at: path)
        self.tells[file.device] = tells
        return tells
    }
}
