import Glibc

/// A file without a name, gone with its last reference: for what may be too large for memory.
final class Spool {
    let descriptor: Int32
    private(set) var size = 0
    private let limit: Int

    /// - Parameters:
    ///   - folder: where there is room for it.
    ///   - limit: the most that it takes, in bytes.
    init(in folder: String, limit: Int) throws(LaunchError) {
        var path = Array("\(folder)/.cx-XXXXXX".utf8CString)
        descriptor = mkstemp(&path)
        self.limit = limit
        guard descriptor >= 0 else {
            throw LaunchError("cannot write in \(folder.printable)", detail: String(cString: strerror(errno)))
        }
        _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
        unlink(path)
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    /// - Throws: where it is more than the limit, or the disk is full.
    func append(_ bytes: [UInt8]) throws(LaunchError) {
        guard bytes.count <= limit - size else {
            throw LaunchError("there are more than \(limit) bytes in it, which no evidence of cx has")
        }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 || errno == EINTR else {
                throw LaunchError("cannot write a temporary file", detail: String(cString: strerror(errno)))
            }
            rest = rest.dropFirst(max(count, 0))
        }
        size += bytes.count
    }

    /// Copies all of a source to the end.
    func append(all source: any ByteSource) throws(LaunchError) {
        while case let chunk = try source.read(1 << 18), !chunk.isEmpty { try append(chunk) }
    }

    /// What is in it, without reading all of it into memory.
    func mapped() throws(LaunchError) -> MappedBytes {
        try MappedBytes(descriptor, count: size)
    }
}
