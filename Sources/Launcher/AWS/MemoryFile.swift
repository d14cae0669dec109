import CLinux
import Glibc
import SystemPackage

/// A text that another program is to read as a file, and that never is on a disk (memfd_create(2)).
final class MemoryFile: Sendable {
    private let descriptor: Int32

    init(_ text: String) throws(LaunchError) {
        descriptor = cx_memory_file("cx")
        guard descriptor >= 0 else {
            throw LaunchError("cannot make a file in memory", detail: String(cString: strerror(errno)))
        }
        do {
            try FileDescriptor(rawValue: descriptor).writeAll(text.utf8)
        } catch {
            throw LaunchError("cannot write a file in memory", detail: "\(error)")
        }
        // The kernel makes it for everybody. Who may look into this process at all is its own user.
        fchmod(descriptor, 0o600)
    }

    deinit {
        close(descriptor)
    }

    /// For programs of the same user, as long as this lives; each that opens it reads it from its beginning.
    var path: String { "/proc/\(getpid())/fd/\(descriptor)" }
}
