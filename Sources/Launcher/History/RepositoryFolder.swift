// SPDX-License-Identifier: Apache-2.0

import Glibc
import Policy

/// A folder of a repository, held open since it was judged. Everything in it is read by its name, through this
/// descriptor and never through a link, so that nobody can put something else in its place meanwhile. Promise C11
/// (docs/security.md).
final class RepositoryFolder {
    let path: String
    let status: FileStatus
    private let descriptor: Int32
    private let place: RepositoryPlace
    private let owners: Set<UInt32>

    private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

    /// - Parameters:
    ///   - path: without symbolic links.
    ///   - owners: the users who may own the folder and what is in it.
    /// - Throws: if the folder is another one than that of this path, or somebody else's.
    convenience init(_ path: String, of place: RepositoryPlace, owners: Set<UInt32>) throws(CXError) {
        try self.init(open(path, Self.flags), path: path, of: place, owners: owners)
        // A link may have come into the place of a folder above it.
        guard Folder.target(ofLink: "/proc/self/fd/\(descriptor)") == path else {
            throw refusal("\(path.shortPrintable) was exchanged meanwhile")
        }
    }

    private init(
        _ descriptor: Int32, path: String, of place: RepositoryPlace, owners: Set<UInt32>
    ) throws(CXError) {
        guard descriptor >= 0, let status = FileStatus(descriptor: descriptor) else {
            let problem = String(cString: strerror(errno))
            if descriptor >= 0 { close(descriptor) }
            throw place.refusal("\(path.shortPrintable) cannot be read as a folder: \(problem)")
        }
        self.path = path
        self.status = status
        self.descriptor = descriptor
        self.place = place
        self.owners = owners
        try requireOwner(of: status, path)
    }

    deinit {
        close(descriptor)
    }

    /// Opens a folder in this one.
    func folder(_ name: RawPath) throws(CXError) -> RepositoryFolder {
        let inner = name.withCString { openat(descriptor, $0, Self.flags) }
        return try RepositoryFolder(inner, path: "\(path)/\(name.shown)", of: place, owners: owners)
    }

    /// - Returns: the entries, and true if there are or may be more.
    func entries(most: Int) -> (entries: [OpenFolder.Entry], isCut: Bool) {
        guard let open = OpenFolder(descriptor: openat(descriptor, ".", Self.flags)) else {
            return ([], true)
        }
        return open.entries(most: most)
    }

    /// The status of an entry itself, not of what it links to.
    func status(_ name: RawPath) -> FileStatus? {
        name.withCString { FileStatus($0, in: descriptor) }
    }

    /// The type of an entry, also on file systems whose listings do not tell it.
    func type(of entry: OpenFolder.Entry) -> OpenFolder.EntryType {
        guard entry.type == .unknown, let status = status(entry.name) else { return entry.type }
        return status.isFolder ? .folder : status.isRegular ? .file : .link
    }

    /// Reads a whole file; nil if there is none.
    /// - Throws: if it is no regular file, longer than `most`, or somebody else's.
    func bytes(_ name: RawPath, most: Int, advice: String? = nil) throws(CXError) -> [UInt8]? {
        let shown = "\(path)/\(name.shown)".shortPrintable
        // O_NONBLOCK: opening a FIFO of that name would otherwise wait for a writer.
        let file = name.withCString { openat(descriptor, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw refusal(
                errno == ELOOP
                    ? "\(shown) is a link" : "\(shown) cannot be read: \(String(cString: strerror(errno)))")
        }
        defer { close(file) }
        guard let status = FileStatus(descriptor: file), status.isRegular else {
            throw refusal("\(shown) is not a file")
        }
        try requireOwner(of: status, shown)
        guard status.size <= most else {
            throw refusal("\(shown) is longer than \(most) bytes", advice: advice)
        }
        return RawFile.bytes(from: file, most: most)
    }

    func bytes(_ name: String, most: Int, advice: String? = nil) throws(CXError) -> [UInt8]? {
        try bytes(RawPath(name), most: most, advice: advice)
    }

    /// The first line of a file; nil if there is none, or it is not UTF-8.
    func line(_ name: String) throws(CXError) -> String? {
        guard let bytes = try bytes(name, most: 8192) else { return nil }
        let line = bytes.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        return line.isEmpty ? nil : String(validating: line, as: UTF8.self)
    }

    func refusal(_ detail: String, advice: String? = nil) -> CXError {
        place.refusal(detail, advice: advice)
    }

    private func requireOwner(of status: FileStatus, _ path: String) throws(CXError) {
        guard !owners.contains(status.owner) else { return }
        throw refusal(
            "\(path.shortPrintable) belongs to neither you nor the owner of the working directory, but to "
                + (Accounts.name(of: status.owner)?.printable ?? "uid \(status.owner)"))
    }
}
