// SPDX-License-Identifier: Apache-2.0

import Glibc
import SystemPackage

/// Replaces a file by a whole new one. Whoever reads the file sees all of the old or all of the new text,
/// also after a crash or on a disk that is full.
enum FileReplacement {
    /// - Parameters:
    ///   - old: the file whose owner and permissions the new one gets; nil makes a file of the caller's with
    ///     mode 0600.
    ///   - suffix: ends the name of the file beside the old one that the text is first written to. A file of
    ///     this name is what an earlier attempt left, and is removed.
    ///   - isStillWanted: comes as late as possible, so that next to nothing can happen between it and the
    ///     replacement. An error of it leaves the file as it is.
    static func replace(
        _ path: String, by text: String, like old: FileStatus? = nil, suffix: String = ".cx-\(getpid())",
        if isStillWanted: () throws(CXError) -> Void = {}
    ) throws(CXError) {
        let new = path + suffix
        unlink(new)
        // No link is followed, and a file that is there already is never opened.
        let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(path, errno) }
        do throws(CXError) {
            defer { close(descriptor) }
            try write(text, to: descriptor, like: old, for: path)
        } catch {
            unlink(new)
            throw error
        }
        do throws(CXError) {
            try isStillWanted()
            guard rename(new, path) == 0 else { throw failure(path, errno) }
        } catch {
            unlink(new)
            throw error
        }
    }

    private static func write(
        _ text: String, to descriptor: CInt, like old: FileStatus?, for path: String
    ) throws(CXError) {
        do {
            _ = try FileDescriptor(rawValue: descriptor).writeAll(text.utf8)
        } catch {
            throw CXError("cannot write \(path.printable)", detail: "\(error)")
        }
        if let old {
            // The owner first: a change of owner clears bits of the permissions.
            guard fchown(descriptor, old.owner, old.group) == 0 else {
                throw failure(path, errno, "keep the owner of")
            }
        }
        // The caller's umask may have cleared bits.
        guard fchmod(descriptor, old?.permissions ?? 0o600) == 0 else {
            throw failure(path, errno, "keep the permissions of")
        }
        // A file that is renamed before it is on the disk may be empty after a crash.
        guard fsync(descriptor) == 0 else { throw failure(path, errno) }
    }

    private static func failure(_ path: String, _ code: CInt, _ verb: String = "write") -> CXError {
        CXError(
            "cannot \(verb) \(path.printable)", detail: String(cString: strerror(code)),
            advice: "check the permissions of the file and its folder, and the room on the disk")
    }
}

/// A file with a text for another program to read. The text is not secret. The file is removed with this
/// value.
final class TemporaryFile: Sendable {
    let path: String

    /// - Parameter folder: made if it is missing, open to its owner only.
    init(_ text: String, in folder: String) throws(CXError) {
        try Folder.make(folder)
        var name = Array("\(folder)/temporary.XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else {
            throw CXError("cannot make a file in \(folder)", detail: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        do {
            try FileDescriptor(rawValue: descriptor).writeAll(text.utf8)
        } catch {
            throw CXError("cannot write \(path)", detail: "\(error)")
        }
    }

    deinit {
        unlink(path)
    }
}
