import Glibc

/// A file's bytes, whatever they are and whoever wrote them.
enum RawFile {
    /// The beginning of a regular file; nil where there is none that may be read. A link to one is followed.
    static func bytes(at path: RawPath, most: Int) -> [UInt8]? {
        let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY) }
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
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

    /// What a link leads to, as it is written; nil where it is no link.
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
