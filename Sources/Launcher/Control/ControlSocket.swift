@preconcurrency import Dispatch
import Glibc

/// The socket of a running session in its folder, which only its owner can enter.
final class ControlSocket: Sendable {
    /// Who connects, one after the other; ends with the socket.
    let connections: AsyncStream<ControlConnection>
    private let path: String
    private let source: any DispatchSourceRead

    /// Connections that nobody has looked at yet; more are told so.
    private static let mostWaiting = 256

    /// - Throws: where the folder's file system has no place for it.
    init(path: String) throws(LaunchError) {
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
                    refused.send(.refused("too many ask at once; ask again"))
                }
            }
        }
        source.setCancelHandler {
            close(descriptor)
            continuation.finish()
        }
        source.resume()
    }

    /// Takes no more requests, and the name is gone.
    func remove() {
        source.cancel()
        unlink(path)
    }

    private static func failure(_ path: String) -> LaunchError {
        LaunchError("cannot listen at \(path.printable)", detail: String(cString: strerror(errno)))
    }
}
