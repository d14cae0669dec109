// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import CLinux
@preconcurrency import Dispatch
import Documents
import Glibc
import Policy

/// The socket of a running session, in its folder, which only its owner can enter.
final class ControlSocket: Sendable {
    /// The connections in order of arrival. The stream ends with the socket.
    let connections: AsyncStream<ControlConnection>
    private let path: String
    private let source: any DispatchSourceRead

    /// The most connections that wait to be handled; further ones are refused.
    private static let mostWaiting = 256

    /// - Throws: if the socket cannot be created in the folder.
    init(path: String) throws(CXError) {
        let type = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue)
        let descriptor = socket(AF_UNIX, type, 0)
        guard descriptor >= 0 else { throw Self.failure(path) }
        guard ControlAddress.with(path, { bind(descriptor, $0, $1) }) == 0, chmod(path, 0o600) == 0,
            listen(descriptor, Int32(Self.mostWaiting)) == 0
        else {
            let error = Self.failure(path)
            close(descriptor)
            throw error
        }
        self.path = path
        let (stream, continuation) = AsyncStream.makeStream(
            of: ControlConnection.self, bufferingPolicy: .bufferingOldest(Self.mostWaiting))
        connections = stream
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: .global())
        source.setEventHandler {
            while let connection = ControlConnection(accepting: descriptor) {
                if case .dropped(let refused) = continuation.yield(connection) {
                    refused.send(.refused("too many requests at once; try again"))
                }
            }
        }
        source.setCancelHandler {
            close(descriptor)
            continuation.finish()
        }
        source.resume()
    }

    /// Stops accepting requests and removes the socket file.
    func remove() {
        source.cancel()
        unlink(path)
    }

    private static func failure(_ path: String) -> CXError {
        CXError("cannot listen at \(path.printable)", detail: String(cString: strerror(errno)))
    }
}

/// Makes a socket address for a path of any length. `sun_path` has 108 bytes (unix(7)), so the address refers
/// to the folder by a descriptor.
enum ControlAddress {
    /// - Returns: the result of `body`, or -1 with `errno` set if the folder cannot be opened.
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
#endif
