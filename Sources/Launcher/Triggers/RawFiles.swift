// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Reads a file's bytes, whatever they are and whoever wrote them.
enum RawFile {
    /// Returns the beginning of a regular file, through links; nil if there is none or it may not be read.
    static func bytes(at path: RawPath, most: Int) -> [UInt8]? {
        let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        return bytes(from: descriptor, most: most)
    }

    /// Returns the beginning of an open regular file; nil if it is none.
    static func bytes(from descriptor: Int32, most: Int) -> [UInt8]? {
        guard let status = FileStatus(descriptor: descriptor), status.isRegular else { return nil }
        var bytes = [UInt8](repeating: 0, count: min(most, status.size))
        var count = 0
        while count < bytes.count {
            let more = bytes.withUnsafeMutableBytes { buffer in
                read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
            }
            if more < 0, errno == EINTR { continue }
            guard more > 0 else { break }
            count += more
        }
        return Array(bytes.prefix(count))
    }

    /// Returns the target of a link as it is written; nil if the path is not a link.
    static func target(ofLink path: RawPath) -> RawPath? {
        var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
        let count = target.withUnsafeMutableBytes { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                guard let start = characters.baseAddress else { return 0 }
                return path.withCString { readlink($0, start, characters.count) }
            }
        }
        return count > 0 ? RawPath(target.prefix(count)) : nil
    }
}

/// An open folder, whose entries are looked up by name alone.
struct OpenFolder: ~Copyable {
    enum EntryType {
        case folder, link, file, unknown
    }

    struct Entry {
        var name: RawPath
        var type: EntryType
        /// The name as programs compare it, with invalid UTF-8 replaced.
        var text: String
    }

    private let stream: OpaquePointer
    var descriptor: Int32 { dirfd(stream) }

    /// - Returns: nil, with errno set, if the folder does not exist or may not be read.
    init?(_ path: RawPath) {
        self.init(descriptor: path.withCString { open($0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) })
    }

    /// - Parameter descriptor: the folder takes ownership of it. A negative one is none.
    init?(descriptor: Int32) {
        guard descriptor >= 0 else { return nil }
        guard let stream = fdopendir(descriptor) else {
            let problem = errno
            close(descriptor)
            errno = problem
            return nil
        }
        self.stream = stream
    }

    deinit {
        closedir(stream)
    }

    /// - Returns: the entries, and true if there are or may be more.
    func entries(most: Int) -> (entries: [Entry], isCut: Bool) {
        let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
        var entries: [Entry] = []
        while true {
            // Only errno distinguishes the end from a failure (readdir(3)).
            errno = 0
            guard let entry = readdir(stream) else { return (entries, errno != 0) }
            let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
            let count = strlen(UnsafeRawPointer(start).assumingMemoryBound(to: CChar.self))
            let bytes = UnsafeBufferPointer(start: start, count: count)
            if bytes.elementsEqual(".".utf8) || bytes.elementsEqual("..".utf8) { continue }
            guard entries.count < most else { return (entries, true) }
            let type: EntryType =
                switch Int(entry.pointee.d_type) {
                case Int(DT_DIR): .folder
                case Int(DT_LNK): .link
                case Int(DT_UNKNOWN): .unknown
                default: .file
                }
            entries.append(
                Entry(name: RawPath(bytes), type: type, text: String(decoding: bytes, as: UTF8.self)))
        }
    }
}
