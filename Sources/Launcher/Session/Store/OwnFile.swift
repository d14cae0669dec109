import Glibc

/// A file that is open for reading, closed with its last reference.
final class OwnFile: ByteSource, Sendable {
    private let descriptor: Int32

    /// - Parameter descriptor: becomes the file's own.
    init(descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor)
    }

    /// In bytes.
    func size() throws(LaunchError) -> Int {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw LaunchError("a file cannot be read", detail: String(cString: strerror(errno)))
        }
        return Int(status.st_size)
    }

    /// At most so many bytes; empty at the end.
    func read(_ count: Int) throws(LaunchError) -> [UInt8] {
        while true {
            var failed = false
            let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                let result = Glibc.read(descriptor, buffer.baseAddress, count)
                failed = result < 0
                initialized = max(result, 0)
            }
            guard failed else { return bytes }
            guard errno == EINTR else {
                throw LaunchError("a file cannot be read", detail: String(cString: strerror(errno)))
            }
        }
    }
}
