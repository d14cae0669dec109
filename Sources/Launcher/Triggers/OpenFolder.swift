import Glibc

/// A folder that is open, so that what is in it is looked up by names alone.
struct OpenFolder: ~Copyable {
    enum EntryType {
        case folder, link, file, unknown
    }

    struct Entry {
        var name: RawPath
        var type: EntryType
        /// The name as programs compare it; what of it is not UTF-8 is replaced.
        var text: String
    }

    private let stream: OpaquePointer
    var descriptor: Int32 { dirfd(stream) }

    /// - Returns: nil, with errno, where there is none, or none that may be read.
    init?(_ path: RawPath) {
        let descriptor = path.withCString { open($0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }
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

    /// - Returns: what is in it, and whether there was more, or may be.
    func entries(most: Int) -> (entries: [Entry], isCut: Bool) {
        let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) ?? 0
        var entries: [Entry] = []
        while true {
            // The end and a failure differ by errno alone (readdir(3)).
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
