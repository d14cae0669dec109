// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A folder that belongs to the caller alone and is held open. Everything below it is read and removed
/// through this descriptor and never through a symbolic link, so nobody can swap in another folder meanwhile.
final class OwnFolder: RecordFiles, Sendable {
    let path: String
    let descriptor: Int32

    /// - Throws: if the folder cannot be opened, is a symbolic link, belongs to another user, or is writable
    ///   by others.
    convenience init(_ path: String) throws(CXError) {
        try self.init(openat(AT_FDCWD, path, Self.flags), path: path)
    }

    /// Opens a folder inside this one.
    func folder(_ name: String) throws(CXError) -> OwnFolder {
        try OwnFolder(openat(descriptor, name, Self.flags), path: "\(path)/\(name)")
    }

    private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

    private init(_ descriptor: Int32, path: String) throws(CXError) {
        let error = errno
        self.path = path
        self.descriptor = descriptor
        guard descriptor >= 0 else {
            let isLink = FileStatus(link: path)?.isLink == true
            throw CXError(
                "\(path.printable) cannot be read",
                detail: isLink ? "it is a symbolic link" : String(cString: strerror(error)))
        }
        try Self.checkOwner(of: descriptor, path: path)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// Returns the names of the entries, without `.` and `..`.
    func names() throws(CXError) -> [String] {
        let copy = openat(descriptor, ".", Self.flags)
        guard copy >= 0, let stream = fdopendir(copy) else {
            if copy >= 0 { close(copy) }
            throw CXError("\(path.printable) cannot be read", detail: String(cString: strerror(errno)))
        }
        defer { closedir(stream) }
        return Folder.names(in: stream)
    }

    /// Opens a regular file that belongs to the caller for reading; nil if there is none.
    func open(_ name: String) throws(CXError) -> OwnFile? {
        // O_NONBLOCK: opening a FIFO of that name would otherwise wait for a writer.
        let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw CXError("\(path)/\(name) cannot be read", detail: String(cString: strerror(errno)))
        }
        let opened = OwnFile(descriptor: file)
        try Self.checkOwner(of: file, path: "\(path)/\(name)")
        guard FileStatus(descriptor: file)?.isRegular == true else {
            throw CXError("\(path)/\(name) is not a regular file")
        }
        return opened
    }

    func source(_ name: String) throws(CXError) -> (any ByteSource)? {
        try open(name)
    }

    /// Removes the entry of this name, and everything below it if it is a folder. Symbolic links are removed
    /// and never followed.
    /// - Parameter depth: the most levels of folders to remove; cx creates fewer.
    func remove(_ name: String, depth: Int = 16) throws(CXError) {
        if unlinkat(descriptor, name, 0) == 0 || errno == ENOENT { return }
        guard errno == EISDIR || errno == EPERM, depth > 0 else { throw failure(to: "remove", name) }
        let below = try folder(name)
        for entry in try below.names() { try below.remove(entry, depth: depth - 1) }
        guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 else { throw failure(to: "remove", name) }
    }

    private func failure(to verb: String, _ name: String) -> CXError {
        CXError("cannot \(verb) \(path)/\(name)".printable, detail: String(cString: strerror(errno)))
    }

    private static func checkOwner(of descriptor: Int32, path: String) throws(CXError) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw CXError("\(path.printable) cannot be read", detail: String(cString: strerror(errno)))
        }
        guard status.st_uid == geteuid() else {
            throw CXError("\(path.printable) belongs to user \(status.st_uid), not to you")
        }
        guard status.st_mode & (S_IWGRP | S_IWOTH) == 0 else {
            throw CXError(
                "\(path.printable) may be written by others",
                advice: "see what they did there; then: chmod go-w \(path.printable)")
        }
    }
}

/// A file that is open for reading and is closed with its last reference.
final class OwnFile: ByteSource, Sendable {
    private let descriptor: Int32

    /// - Parameter descriptor: the file takes ownership of it.
    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// The size in bytes.
    func size() throws(CXError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw CXError("a file cannot be read", detail: String(cString: strerror(errno)))
        }
        return Int(status.st_size)
    }

    /// Returns at most `count` bytes; an empty array at the end.
    func read(_ count: Int) throws(CXError) -> [UInt8] {
        while true {
            var failed = false
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                let result = Glibc.read(descriptor, buffer.baseAddress, count)
                failed = result < 0
                initialized = max(result, 0)
            }
            guard failed else { return bytes }
            guard errno == EINTR else {
                throw CXError("a file cannot be read", detail: String(cString: strerror(errno)))
            }
        }
    }
}
