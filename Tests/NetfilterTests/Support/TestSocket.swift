// SPDX-License-Identifier: Apache-2.0

import Addresses
import Glibc

/// A system call that failed in a test, by its error number.
struct SocketError: Error, Equatable {
    let number: Int32
}

/// A test's socket in the namespace of the thread that opens it. Nothing here waits for longer than
/// `patience`.
struct TestSocket: ~Copyable {
    static let patience: Int32 = 200  // milliseconds

    let descriptor: Int32
    let family: IPAddress.Family

    enum Kind {
        case tcp, udp, icmp
    }

    init(_ family: IPAddress.Family, _ kind: Kind) throws {
        let (type, number) =
            switch kind {
            case .tcp: (SOCK_STREAM, Int32(IPPROTO_TCP))
            case .udp: (SOCK_DGRAM, Int32(IPPROTO_UDP))
            case .icmp: (SOCK_RAW, Int32(family == .v4 ? IPPROTO_ICMP : IPPROTO_ICMPV6))
            }
        let flags = Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        self.init(
            descriptor: socket(family == .v4 ? AF_INET : AF_INET6, Int32(type.rawValue) | flags, number),
            family)
        guard descriptor >= 0 else { throw SocketError(number: errno) }
    }

    init(descriptor: Int32, _ family: IPAddress.Family) {
        self.descriptor = descriptor
        self.family = family
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// A TCP or UDP server.
    static func server(_ address: String, _ port: UInt16, _ kind: Kind) throws -> TestSocket {
        let address = try parse(address)
        let server = try TestSocket(address.family, kind)
        try server.set(SOL_SOCKET, SO_REUSEADDR, 1)
        try check(withAddress(address, port) { bind(server.descriptor, $0, $1) })
        if kind == .tcp { try check(listen(server.descriptor, 16)) }
        return server
    }

    static func check(_ result: Int32) throws {
        guard result >= 0 else { throw SocketError(number: errno) }
    }

    func set(_ level: Int32, _ option: Int32, _ value: Int32) throws {
        var value = value
        try Self.check(setsockopt(descriptor, level, option, &value, 4))
    }

    /// - Throws: ETIMEDOUT if nothing comes.
    func wait(for events: Int32) throws {
        var entry = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        guard poll(&entry, 1, Self.patience) > 0 else { throw SocketError(number: ETIMEDOUT) }
    }

    func connect(_ address: String, _ port: UInt16) throws {
        let result = Self.withAddress(try Self.parse(address), port) { Glibc.connect(descriptor, $0, $1) }
        if result == 0 { return }
        guard errno == EINPROGRESS else { throw SocketError(number: errno) }
        try wait(for: Int32(POLLOUT))
        try throwPending()
    }

    func throwPending() throws {
        var error: Int32 = 0
        var size = socklen_t(4)
        try Self.check(getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &error, &size))
        guard error == 0 else { throw SocketError(number: error) }
    }

    func accept() throws -> TestSocket {
        try wait(for: Int32(POLLIN))
        let accepted = Glibc.accept(descriptor, nil, nil)
        try Self.check(accepted)
        return TestSocket(descriptor: accepted, family)
    }

    func send(_ bytes: [UInt8]) throws {
        guard Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) >= 0 else {
            throw SocketError(number: errno)
        }
    }

    func send(_ bytes: [UInt8], to address: String, _ port: UInt16) throws {
        let address = try Self.parse(address)
        let sent = Self.withAddress(address, port) { sendto(descriptor, bytes, bytes.count, 0, $0, $1) }
        guard sent >= 0 else { throw SocketError(number: errno) }
    }

    func receive() throws -> [UInt8] {
        try wait(for: Int32(POLLIN))
        var bytes = [UInt8](repeating: 0, count: 2_048)
        let count = recv(descriptor, &bytes, bytes.count, 0)
        guard count >= 0 else { throw SocketError(number: errno) }
        return Array(bytes[..<count])
    }

    /// Waits for a datagram and sends one back.
    func answer(_ reply: [UInt8]) throws {
        try wait(for: Int32(POLLIN))
        var bytes = [UInt8](repeating: 0, count: 2_048)
        var peer = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let sent = withUnsafeMutablePointer(to: &peer) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                _ = recvfrom(descriptor, &bytes, bytes.count, 0, $0, &size)
                return sendto(descriptor, reply, reply.count, 0, $0, size)
            }
        }
        guard sent >= 0 else { throw SocketError(number: errno) }
    }

    /// The destination of the connection before it was redirected: SO_ORIGINAL_DST and IP6T_SO_ORIGINAL_DST,
    /// both 80.
    func originalDestination() throws -> String {
        var bytes = [UInt8](repeating: 0, count: 28)
        var size = socklen_t(bytes.count)
        try Self.check(getsockopt(descriptor, family == .v4 ? 0 : 41, 80, &bytes, &size))
        let address = IPAddress(bytes: family == .v4 ? bytes[4..<8] : bytes[8..<24])
        return "\(address.map(\.description) ?? "?") \(UInt16(bytes[2]) << 8 | UInt16(bytes[3]))"
    }

    /// The ICMP type and code that answered a datagram, from the socket's error queue (IP_RECVERR, ip(7)).
    func icmpAnswer() throws -> [UInt8] {
        try wait(for: Int32(POLLERR))
        var control = [UInt8](repeating: 0, count: 512)
        return try control.withUnsafeMutableBytes { control in
            var message = msghdr()
            message.msg_control = control.baseAddress
            message.msg_controllen = control.count
            guard recvmsg(descriptor, &message, Int32(MSG_ERRQUEUE)) >= 0 else {
                throw SocketError(number: errno)
            }
            // struct cmsghdr is 16 bytes long. struct sock_extended_err has its type and code in bytes 5 and
            // 6.
            return [control[16 + 5], control[16 + 6]]
        }
    }

    static func parse(_ text: String) throws -> IPAddress {
        guard let address = IPAddress(text) else { throw SocketError(number: EINVAL) }
        return address
    }

    static func withAddress<Value>(
        _ address: IPAddress, _ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Value
    ) -> Value {
        // struct sockaddr_in has 16 bytes, struct sockaddr_in6 28.
        var bytes = [UInt8](repeating: 0, count: address.family == .v4 ? 16 : 28)
        let family = UInt16(address.family == .v4 ? AF_INET : AF_INET6)
        bytes[0] = UInt8(truncatingIfNeeded: family)
        bytes[1] = UInt8(truncatingIfNeeded: family >> 8)
        bytes[2] = UInt8(port >> 8)
        bytes[3] = UInt8(truncatingIfNeeded: port)
        let start = address.family == .v4 ? 4 : 8
        bytes.replaceSubrange(start..<start + address.bytes.count, with: address.bytes)
        return withAddress(bytes, body)
    }

    /// Calls the closure with an address of any family as its bytes.
    static func withAddress<Value>(_ bytes: [UInt8], _ body: (UnsafePointer<sockaddr>, socklen_t) -> Value)
        -> Value
    {
        var storage = sockaddr_storage()
        withUnsafeMutableBytes(of: &storage) { $0.copyBytes(from: bytes.prefix($0.count)) }
        return withUnsafePointer(to: &storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(bytes.count)) }
        }
    }
}
