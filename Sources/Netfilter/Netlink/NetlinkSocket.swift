// SPDX-License-Identifier: Apache-2.0

import CNetfilter
import Glibc

/// A netlink socket. It belongs for life to the network namespace of the thread that opened it.
///
/// It does not know what the messages mean. It never waits: netlink answers within `sendmsg`, so an answer
/// that is not there afterwards will not come.
struct NetlinkSocket: ~Copyable {
    enum Family: Int32 {
        case route = 0  // NETLINK_ROUTE of linux/netlink.h
        case netfilter = 12  // NETLINK_NETFILTER
    }

    let descriptor: Int32

    /// The size in bytes that cx asks for each buffer. 100,000 IPv6 elements need 6 MiB.
    private static let wantedBuffer: Int32 = 16 << 20

    /// Takes a descriptor over, and closes it at the end.
    init(descriptor: Int32) { self.descriptor = descriptor }

    /// Opens a socket in the network namespace of the calling thread.
    static func open(_ family: Family) throws(NetfilterError) -> NetlinkSocket {
        let descriptor = socket(
            AF_NETLINK, Int32(SOCK_RAW.rawValue) | Int32(SOCK_CLOEXEC.rawValue), family.rawValue)
        guard descriptor >= 0 else { throw .system("opening a netlink socket") }
        let opened = NetlinkSocket(descriptor: descriptor)
        try opened.set(SOL_NETLINK, NETLINK_EXT_ACK, 1)
        try opened.set(SOL_NETLINK, NETLINK_CAP_ACK, 1)
        for (forced, plain) in [(SO_SNDBUFFORCE, SO_SNDBUF), (SO_RCVBUFFORCE, SO_RCVBUF)] {
            // Forcing the size needs CAP_NET_ADMIN in the first user namespace. Without it, net.core.wmem_max
            // and rmem_max limit the buffers, and cx splits what it sends.
            do throws(NetfilterError) {
                try opened.set(SOL_SOCKET, forced, Self.wantedBuffer)
            } catch {
                try opened.set(SOL_SOCKET, plain, Self.wantedBuffer)
            }
        }
        var address = sockaddr_nl()
        address.nl_family = sa_family_t(AF_NETLINK)
        let size = socklen_t(MemoryLayout<sockaddr_nl>.size)
        let bound = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) }
        }
        guard bound == 0 else { throw .system("binding a netlink socket") }
        return opened
    }

    /// Gives the descriptor up without closing it, so that another thread can wrap it again.
    consuming func release() -> Int32 {
        let descriptor = descriptor
        discard self
        return descriptor
    }

    deinit { close(descriptor) }

    private func set(_ level: Int32, _ option: Int32, _ value: Int32) throws(NetfilterError) {
        var value = value
        let size = socklen_t(MemoryLayout<Int32>.size)
        guard setsockopt(descriptor, level, option, &value, size) == 0 else {
            throw .system("setting option \(option) of a netlink socket")
        }
    }

    /// The longest datagram that the socket takes, in bytes. `netlink_sendmsg` compares with the buffer's
    /// size less 32.
    var longestDatagram: Int {
        var value: Int32 = 0
        var size = socklen_t(MemoryLayout<Int32>.size)
        guard getsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &value, &size) == 0 else { return 1 << 16 }
        return Int(value) - 32
    }

    private func send(_ bytes: [UInt8]) throws(NetfilterError) {
        var sent: Int
        repeat {
            sent = bytes.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, 0) }
        } while sent < 0 && errno == EINTR
        guard sent >= 0 else { throw .system("sending \(bytes.count) bytes to the kernel") }
        guard sent == bytes.count else {
            throw NetfilterError(.system, "the kernel took \(sent) of \(bytes.count) bytes")
        }
    }

    /// Returns the next datagram that is there already, or nil.
    func receive() throws(NetfilterError) -> Bytes? { try Self.receive(from: descriptor) }

    /// Does the same as `receive` with a descriptor that somebody else owns.
    static func receive(from descriptor: Int32) throws(NetfilterError) -> Bytes? {
        // The kernel sends a dump in datagrams as long as the reader's buffer, up to 32 KiB. This is longer.
        let capacity = 1 << 16
        var sender = sockaddr_nl()
        var received = 0
        var failure: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
            repeat {
                var size = socklen_t(MemoryLayout<sockaddr_nl>.size)
                received = withUnsafeMutablePointer(to: &sender) {
                    $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                        recvfrom(
                            descriptor, buffer.baseAddress, capacity,
                            Int32(MSG_DONTWAIT) | Int32(MSG_TRUNC), $0, &size)
                    }
                }
                failure = received < 0 ? errno : 0
            } while failure == EINTR
            count = min(max(received, 0), capacity)
        }
        if failure == EAGAIN { return nil }
        guard failure == 0 else { throw .system("receiving from the kernel", failure) }
        guard received <= capacity else {
            throw NetfilterError(.malformed, "the kernel sent \(received) bytes at once, more than cx reads")
        }
        guard sender.nl_pid == 0 else {
            throw NetfilterError(.malformed, "process \(sender.nl_pid) sent a message instead of the kernel")
        }
        return bytes[...]
    }

    /// Sends a request, and receives the kernel's answers until no more are there.
    func exchange(_ bytes: [UInt8]) throws(NetfilterError) -> [NetlinkMessage] {
        // Late answers to an earlier request that failed half-way must not count as answers to this one.
        while try receive() != nil {}
        try send(bytes)
        var messages: [NetlinkMessage] = []
        while let datagram = try receive() { messages += try NetlinkMessage.messages(in: datagram) }
        return messages
    }
}
