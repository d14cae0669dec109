import Glibc
import GuardProtocol
import SystemPackage

/// A file that cx moves away as soon as it is told of it. A file that an earlier step left under its name is
/// removed.
final class StagedFile {
    private let path: String
    private let descriptor: CInt

    init(folder: String, name: String) throws(GuardError) {
        path = "\(folder)/\(name)"
        unlink(path)
        descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw GuardError.failed("writing \(path)") }
    }

    deinit {
        if descriptor >= 0 { close(descriptor: descriptor) }
    }

    func write(_ bytes: [UInt8]) throws(GuardError) {
        do {
            try FileDescriptor(rawValue: descriptor).writeAll(bytes)
        } catch {
            throw GuardError.failed("writing \(path)")
        }
    }
}
