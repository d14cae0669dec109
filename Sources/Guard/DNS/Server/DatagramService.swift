// SPDX-License-Identifier: Apache-2.0

import Glibc
import GuardProtocol
import NIOCore
import Synchronization

/// Answers DNS by UDP, one packet with one packet.
///
/// It has a thread and system calls of its own. NIO closes a datagram channel at a failed write, such as one
/// that the kernel has no memory for (ENOBUFS) or that the ruleset drops (EPERM). Here only that one answer
/// is lost.
final class DatagramService: Sendable {
    /// The most queries that wait for a name server. Those beyond are answered with SERVFAIL at once.
    private static let mostWaiting = 1024

    private let socket: DatagramSocket
    private let responder: DNSResponder
    private let group: any EventLoopGroup
    private let events: EventQueue
    private let waiting = Atomic<Int>(0)
    private let isOver = Atomic<Bool>(false)

    /// - Parameter group: where lookups wait.
    init(_ socket: DatagramSocket, responder: DNSResponder, group: any EventLoopGroup, events: EventQueue) {
        self.socket = socket
        self.responder = responder
        self.group = group
        self.events = events
    }

    func start() throws(GuardError) {
        try Thread { self.run() }.start()
    }

    /// Stops the thread. Only an answer that is being sent may still leave after this returns.
    func stop() {
        isOver.store(true, ordering: .sequentiallyConsistent)
        socket.endReceiving()
    }

    private func run() {
        var buffer = [UInt8](repeating: 0, count: DatagramSocket.longestQuery)
        while !isOver.load(ordering: .relaxed) {
            switch socket.receive(into: &buffer) {
            case .query(let bytes, let peer): answer(bytes, of: peer)
            case .nothing: if !socket.waitUntilReadable() { return fail() }
            case .failure: return fail()
            }
        }
    }

    private func fail() {
        guard !isOver.load(ordering: .sequentiallyConsistent) else { return }
        events.report(GuardEvent(.failure(reason: "the socket for DNS by UDP has failed")))
    }

    private func answer(_ bytes: [UInt8], of peer: DatagramSocket.Peer) {
        switch responder.step(bytes, by: .udp) {
        case .drop: return
        case .reply(let reply): socket.send(reply, to: peer)
        case .lookUp(let query, let key, let grants):
            guard waiting.add(1, ordering: .relaxed).newValue <= Self.mostWaiting else {
                waiting.subtract(1, ordering: .relaxed)
                socket.send(responder.reply(to: query, .failure("too many lookups at once")), to: peer)
                return
            }
            lookUp(query, key, grants, for: peer)
        }
    }

    private func lookUp(
        _ query: DNSQuery, _ key: LookupKey, _ grants: [AllowedName], for peer: DatagramSocket.Peer
    ) {
        let responder = responder
        let outcome = group.next().makeFutureWithTask { await responder.lookup.outcome(for: key, of: grants) }
        outcome.whenComplete { [socket] result in
            self.waiting.subtract(1, ordering: .relaxed)
            guard !self.isOver.load(ordering: .relaxed), case .success(let outcome) = result else { return }
            socket.send(responder.reply(to: query, outcome), to: peer)
        }
    }
}

/// A bound UDP socket. It is closed with its last user, so that a late answer cannot meet the descriptor of
/// another file.
final class DatagramSocket: Sendable {
    /// The sender of a datagram, as the bytes of a sockaddr_in or sockaddr_in6.
    struct Peer: Sendable {
        fileprivate static let longest = 28
        fileprivate var address: [UInt8]
    }

    enum Received {
        case query([UInt8], from: Peer)
        case nothing
        /// The socket will not receive again.
        case failure
    }

    /// In bytes. A query has one question and options, far below this. A longer one is cut, and so malformed.
    static let longestQuery = 2048

    private let descriptor: CInt

    /// Owns the descriptor from now on, also when it throws.
    init(_ descriptor: CInt) throws(GuardError) {
        var kind: CInt = 0
        var size = socklen_t(MemoryLayout<CInt>.size)
        guard getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &kind, &size) == 0,
            kind == CInt(SOCK_DGRAM.rawValue)
        else {
            close(descriptor: descriptor)
            throw .listener("DNS by UDP", reason: "not a UDP socket")
        }
        // Last: an initializer that throws after this runs `deinit`, which would close another file.
        self.descriptor = descriptor
    }

    deinit {
        close(descriptor: descriptor)
    }

    /// Wakes the thread that waits in `waitUntilReadable`, now and at each later call. For a UDP socket
    /// without a peer, shutdown(2) answers ENOTCONN and does so all the same (inet_shutdown in
    /// net/ipv4/af_inet.c).
    func endReceiving() {
        _ = shutdown(descriptor, Int32(SHUT_RD))
    }

    /// Blocks until something can be received, or receiving has ended.
    /// - Returns: false if the kernel cannot wait.
    func waitUntilReadable() -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, -1) >= 0 || errno == EINTR
    }

    /// Takes one datagram, without waiting.
    /// - Parameter buffer: of `longestQuery` bytes, used again at each call.
    func receive(into buffer: inout [UInt8]) -> Received {
        var address = [UInt8](repeating: 0, count: Peer.longest)
        var length = socklen_t(address.count)
        let count = address.withUnsafeMutableBytes {
            recvfrom(
                descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT),
                $0.baseAddress?.assumingMemoryBound(to: sockaddr.self), &length)
        }
        guard count < 0 else {
            return .query(
                Array(buffer[..<count]), from: Peer(address: Array(address.prefix(Int(length)))))
        }
        // ECONNREFUSED: a client did not wait for its answer. It must not end the service for the others.
        return [EAGAIN, EINTR, ECONNREFUSED, ENOBUFS, ENOMEM].contains(errno) ? .nothing : .failure
    }

    /// Sends one datagram. A client that cannot be sent to loses its answer, as with UDP anywhere.
    func send(_ bytes: [UInt8], to peer: Peer) {
        guard !bytes.isEmpty else { return }
        _ = peer.address.withUnsafeBytes {
            sendto(
                descriptor, bytes, bytes.count, Int32(MSG_DONTWAIT) | Int32(MSG_NOSIGNAL),
                $0.baseAddress?.assumingMemoryBound(to: sockaddr.self), socklen_t($0.count))
        }
    }
}
