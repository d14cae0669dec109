import Glibc
import SystemPackage

/// A text that another program is to read as a file, and that is no secret. It goes with this value.
final class TemporaryFile: Sendable {
    let path: String

    /// - Parameter folder: made where it is missing, open to its owner only.
    init(_ text: String, in folder: String) throws(LaunchError) {
        try Folder.make(folder)
        var name = Array("\(folder)/temporary.XXXXXX".utf8CString)
        let descriptor = mkstemp(&name)
        path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        guard descriptor >= 0 else {
            throw LaunchError("cannot make a file in \(folder)", detail: String(cString: strerror(errno)))
        }
        defer { close(descriptor) }
        do {
            try FileDescriptor(rawValue: descriptor).writeAll(text.utf8)
        } catch {
            throw LaunchError("cannot write \(path)", detail: "\(error)")
        }
    }

    deinit {
        unlink(path)
    }
}
