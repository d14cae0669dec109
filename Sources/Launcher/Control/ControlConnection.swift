// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import CLinux
import FoundationEssentials
import Glibc
import GuardProtocol

/// One connection to a session's control socket. It carries one request line and one answer line.
final class ControlConnection: Sendable {
    /// Longer than a request with the longest reason and name.
    static let longestLine = 4096

    let peer: ControlPeer
    private let descriptor: CInt

    /// Returns nil if no connection is waiting, or if the kernel does not identify the peer.
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

    /// Reads the line without its end; nil if there is none or it is too long.
    /// - Throws: if no line comes within this time.
    func line(within limit: Duration) async throws(CXError) -> Data? {
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
        throw CXError("no request came within \(limit)")
    }

    /// A short line always fits into the socket's buffer. A peer that does not read it loses only its own
    /// answer.
    func send(_ answer: ControlAnswer) {
        guard let line = try? JSONLine.encode(answer) else { return }
        _ = line.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
    }
}
#endif
