// SPDX-License-Identifier: Apache-2.0

#if !CX_PORTABLE
import FoundationEssentials
import Glibc
import GuardProtocol

/// The client of a control socket: sends a request to a running session.
struct ControlClient {
    let session: SessionID
    let path: String

    /// In seconds; longer than the session waits for its guard.
    static let patience = 15
    /// In seconds; longer than the session waits for AWS.
    static let patienceWithAWS = 100

    /// - Throws: if the session has ended, or does not answer.
    func send(_ request: some Encodable, patience: Int = patience) throws(CXError) -> ControlAnswer {
        let descriptor = try connected(patience)
        defer { close(descriptor) }
        do {
            let line = try JSONLine.encode(request)
            let sent = line.withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            // A server that refuses at once may close the socket first, but its answer can still be read.
            guard sent == line.count || errno == EPIPE || errno == ECONNRESET else { throw ended }
            return try JSONLine.decode(ControlAnswer.self, from: answer(from: descriptor))
        } catch let error as CXError {
            throw error
        } catch {
            throw CXError(
                "session \(session.text) gave an answer that this version of cx does not understand")
        }
    }

    private var ended: CXError { CXError("session \(session.text) has ended") }

    private func connected(_ patience: Int = patience) throws(CXError) -> CInt {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw failure }
        var patience = timeval(tv_sec: patience, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(descriptor, SOL_SOCKET, option, &patience, socklen_t(MemoryLayout<timeval>.size))
        }
        guard ControlAddress.with(path, { connect(descriptor, $0, $1) }) == 0 else {
            // If nobody listens, cx is gone: a socket file outlives a process that was killed.
            let error = errno == ECONNREFUSED || errno == ENOENT ? ended : failure
            close(descriptor)
            throw error
        }
        return descriptor
    }

    private func answer(from descriptor: CInt) throws(CXError) -> Data {
        var line = Data()
        var chunk = [UInt8](repeating: 0, count: ControlConnection.longestLine)
        while line.count < ControlConnection.longestLine {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw CXError("session \(session.text) does not answer") }
            guard count > 0 else { throw ended }
            line.append(contentsOf: chunk[..<count])
            if let end = line.firstIndex(of: 0x0a) { return line[..<end] }
        }
        throw CXError("session \(session.text) does not answer")
    }

    private var failure: CXError {
        CXError("session \(session.text) cannot be reached", detail: String(cString: strerror(errno)))
    }
}

extension StoredSession {
    /// Asks a running session to allow one more host.
    public func ask(for request: AllowRequest) throws(CXError) -> ControlAnswer {
        try client.send(request)
    }

    /// Asks a running session to renew its AWS credentials.
    public func ask(for request: RenewRequest) throws(CXError) -> ControlAnswer {
        try client.send(request, patience: ControlClient.patienceWithAWS)
    }

    private var client: ControlClient {
        ControlClient(session: id, path: "\(folder.path)/\(SessionFolder.controlSocket)")
    }
}
#endif
