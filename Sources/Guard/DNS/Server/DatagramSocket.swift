import CLinux
import Glibc
import GuardProtocol

/// A bound UDP socket, closed with its last user: an answer that comes late must not meet another file's
/// descriptor.
final class DatagramSocket: Sendable {
    let descriptor: CInt
    /// eventfd(2): readable once nothing more is to be received.
    private let ended: CInt

    /// Owns the descriptor from now on, also when it throws.
    init(_ descriptor: CInt) throws(GuardError) {
        self.descriptor = descriptor
        var kind: CInt = 0
        var size = socklen_t(MemoryLayout<CInt>.size)
        guard getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &kind, &size) == 0,
            kind == CInt(SOCK_DGRAM.rawValue)
        else {
            close(descriptor: descriptor)
            throw .listener("DNS by UDP", reason: "no UDP socket")
        }
        ended = cx_event_descriptor()
        guard ended >= 0 else {
            let error = GuardError.failed("making an event descriptor")
            close(descriptor: descriptor)
            throw error
        }
    }

    deinit {
        close(descriptor: descriptor)
        close(descriptor: ended)
    }

    /// Makes `waitUntilReadable` return false from now on.
    func end() {
        var one: UInt64 = 1
        _ = write(ended, &one, MemoryLayout<UInt64>.size)
    }

    /// Blocks until there is something to receive; false once it is over.
    func waitUntilReadable() -> Bool {
        var polled = [
            pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
            pollfd(fd: ended, events: Int16(POLLIN), revents: 0),
        ]
        while true {
            let count = poll(&polled, nfds_t(polled.count), -1)
            guard count < 0 else { return polled[1].revents == 0 && polled[0].revents & Int16(POLLNVAL) == 0 }
            guard errno == EINTR else { return false }
        }
    }

    /// One datagram. A client that cannot be sent to loses its answer, as with UDP anywhere.
    func send(_ bytes: [UInt8], to peer: cx_peer) {
        guard !bytes.isEmpty else { return }
        var peer = peer
        var length = UInt32(bytes.count)
        _ = cx_send_datagrams(descriptor, bytes, bytes.count, 1, &length, &peer)
    }
}
