import CLinux
import FoundationEssentials
import Glibc
import GuardProtocol

/// One connection to a session's control socket: a line comes, a line goes.
final class ControlConnection: Sendable {
    /// A request of the longest reason and name is shorter.
    static let longestLine = 4096

    let peer: ControlPeer
    private let descriptor: CInt

    /// Nil where nobody waits to be let in, or where the kernel does not say who it is.
    init?(accepting listener: CInt) {
        descriptor = cx_accept(listener)
        guard descriptor >= 0 else { return nil }
        var uid: uid_t = 0
        guard cx_peer_user(descriptor, &uid) == 0 else {
            close(descriptor)
            return nil
        }
        peer = ControlPeer(uid: uid)
    }

    deinit {
        close(descriptor)
    }

    /// The line without its end; nil where there is none, or one that is too long.
    /// - Throws: where none came within this time.
    func line(within limit: Duration) async throws(LaunchError) -> Data? {
        let deadline = ContinuousClock.now + limit
        var line = Data()
        var chunk = [UInt8](repeating: 0, count: Self.longestLine)
        while ContinuousClock.now < deadline {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count > 0 {
                line.append(contentsOf: chunk[..<count])
                if let end = line.firstIndex(of: 0x0a) { return line[..<end] }
                guard line.count < Self.longestLine else { return nil }
            } else if count < 0, errno == EAGAIN || errno == EINTR {
                guard (try? await Task.sleep(for: .milliseconds(5))) != nil else { return nil }
            } else {
                return nil
            }
        }
        throw LaunchError("no request came within \(limit)")
    }

    /// A short line always fits into the socket's buffer; who does not read it has not asked.
    func send(_ answer: ControlAnswer) {
        guard let line = try? JSONLine.encode(answer) else { return }
        _ = line.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }
}
