import CLinux
import Documents
import Glibc
import Policy

/// The name of a Unix socket, for however long a path: `sun_path` has 108 bytes (unix(7)), so it is named
/// through a descriptor of its folder.
enum ControlAddress {
    /// - Returns: what `body` returns, or -1 and `errno` where the folder cannot be opened.
    static func with(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
        guard let parent = path.parentPath, let name = path.pathNames.last else {
            errno = EINVAL
            return -1
        }
        let folder = open(parent, cx_open_path | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return -1 }
        defer { close(folder) }
        return with(short: "/proc/self/fd/\(folder)/\(name)", body)
    }

    private static func with(short path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32)
        -> Int32
    {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
            errno = ENAMETOOLONG
            return -1
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }
}
