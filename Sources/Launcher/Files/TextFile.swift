import SystemPackage

/// A file that was written by people and is small: a policy, the configuration, a certificate.
struct TextFile {
    /// 1 MiB: bundles of certificates are the largest. A policy has a stricter limit of its own.
    static let limit = 1 << 20

    var path: String
    var text: String
    var status: FileStatus

    /// Reads the file once through one descriptor, so that what was checked is what is used.
    /// - Throws: where it is missing, no regular file, too long, not UTF-8, or others may write it.
    static func read(_ path: String, limit: Int = limit) throws(LaunchError) -> TextFile {
        let file = try readOpen(path, limit: limit)
        guard !file.status.isWritableByOthers else {
            throw LaunchError(
                "\(path.printable) may be written by every user of this machine, so it decides nothing here",
                advice: "chmod o-w '\(path.printable)'"
            )
        }
        return file
    }

    /// The same also where others may write it: for a caller that judges this itself.
    static func readOpen(_ path: String, limit: Int = limit) throws(LaunchError) -> TextFile {
        let descriptor: FileDescriptor
        do {
            descriptor = try FileDescriptor.open(
                FilePath(path), .readOnly, options: [.closeOnExec, .nonBlocking])
        } catch {
            throw LaunchError("cannot read \(path.printable)", detail: "\(error)", advice: "check the path")
        }
        defer { try? descriptor.close() }
        guard let status = FileStatus(descriptor: descriptor.rawValue), status.isRegular else {
            throw LaunchError("\(path.printable) is no regular file")
        }
        guard status.size <= limit else {
            throw LaunchError("\(path.printable) has \(status.size) bytes; the limit is \(limit)")
        }
        return TextFile(path: path, text: try text(of: descriptor, path: path, limit: limit), status: status)
    }

    /// The bytes of a file of the kernel's, in which names need not be UTF-8.
    static func bytes(of path: String, limit: Int) throws(LaunchError) -> [UInt8] {
        do {
            let descriptor = try FileDescriptor.open(FilePath(path), .readOnly, options: .closeOnExec)
            return try descriptor.closeAfter { try bytes(of: descriptor, limit: limit) }
        } catch {
            throw LaunchError("cannot read \(path.printable)", detail: "\(error)")
        }
    }

    static func exists(_ path: String) -> Bool {
        FileStatus(path: path) != nil
    }

    private static func text(
        of descriptor: FileDescriptor, path: String, limit: Int
    ) throws(LaunchError) -> String {
        let bytes: [UInt8]
        do {
            bytes = try Self.bytes(of: descriptor, limit: limit)
        } catch {
            throw LaunchError("cannot read \(path.printable)", detail: "\(error)")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw LaunchError("\(path.printable) is not UTF-8 text")
        }
        return text
    }

    private static func bytes(of descriptor: FileDescriptor, limit: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65_536)
        while case let count = try chunk.withUnsafeMutableBytes({ try descriptor.read(into: $0) }), count > 0
        {
            bytes += chunk[..<count]
            guard bytes.count <= limit else { break }
        }
        return bytes
    }
}
