// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc

@testable import GuardProtocol

/// A blocking socket on loopback, with a time limit on everything it does.
struct TestSocket: Sendable {
    enum Kind: Sendable {
        case udp, tcp
    }

    struct Failure: Error, CustomStringConvertible {
        var call: String
        var code: Int32
        var description: String { "\(call): errno \(code)" }
    }

    let descriptor: CInt
    let isIPv6: Bool

    init(_ kind: Kind, isIPv6: Bool = false, seconds: Int = 8) throws {
        self.isIPv6 = isIPv6
        let type = kind == .udp ? SOCK_DGRAM : SOCK_STREAM
        descriptor = socket(
            isIPv6 ? AF_INET6 : AF_INET, Int32(type.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        try Self.check("socket", descriptor)
        var limit = timeval(tv_sec: seconds, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            try Self.check(
                "setsockopt",
                setsockopt(descriptor, SOL_SOCKET, option, &limit, socklen_t(MemoryLayout<timeval>.size)))
        }
    }

    private init(descriptor: CInt, isIPv6: Bool) {
        self.descriptor = descriptor
        self.isIPv6 = isIPv6
    }

    /// Returns a socket that is bound to a port of loopback, by default a free one.
    static func bound(_ kind: Kind, isIPv6: Bool = false, port: UInt16 = 0, listening: Bool = false) throws
        -> TestSocket
    {
        let socket = try TestSocket(kind, isIPv6: isIPv6)
        try socket.withAddress(port: port) { try check("bind", bind(socket.descriptor, $0, $1)) }
        if listening { try check("listen", listen(socket.descriptor, 128)) }
        return socket
    }

    /// - Parameter receiveBuffer: the bytes that the kernel takes for a reader that does not read.
    static func connected(
        _ kind: Kind, to port: UInt16, isIPv6: Bool = false, seconds: Int = 8, receiveBuffer: CInt? = nil
    ) throws -> TestSocket {
        let socket = try TestSocket(kind, isIPv6: isIPv6, seconds: seconds)
        if let receiveBuffer { socket.set(SO_RCVBUF, receiveBuffer) }
        try socket.withAddress(port: port) { try check("connect", connect(socket.descriptor, $0, $1)) }
        return socket
    }

    var port: UInt16 {
        var address = sockaddr_in6()
        var length = socklen_t(MemoryLayout<sockaddr_in6>.size)
        return withUnsafeMutableBytes(of: &address) { bytes in
            guard let base = bytes.baseAddress else { return 0 }
            getsockname(descriptor, base.assumingMemoryBound(to: sockaddr.self), &length)
            return UInt16(bytes[2]) << 8 | UInt16(bytes[3])
        }
    }

    func accept() throws -> TestSocket {
        let accepted = Glibc.accept(descriptor, nil, nil)
        try Self.check("accept", accepted)
        return TestSocket(descriptor: accepted, isIPv6: isIPv6)
    }

    func send(_ bytes: [UInt8]) throws {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            try Self.check("send", CInt(clamping: count))
            sent += count
        }
    }

    /// Returns no bytes at the end of the stream.
    func receive(_ most: Int = 65_536) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: most)
        let count = recv(descriptor, &bytes, most, 0)
        try Self.check("recv", CInt(clamping: count))
        return Array(bytes[..<count])
    }

    func receive(exactly count: Int) throws -> [UInt8] {
        var bytes: [UInt8] = []
        while bytes.count < count {
            let more = try receive(min(count - bytes.count, 262_144))
            guard !more.isEmpty else { throw Failure(call: "recv: end of stream", code: 0) }
            bytes += more
        }
        return bytes
    }

    func receiveAll() throws -> [UInt8] {
        var bytes: [UInt8] = []
        while true {
            let more = try receive()
            if more.isEmpty { return bytes }
            bytes += more
        }
    }

    func endOutput() {
        shutdown(descriptor, Int32(SHUT_WR))
    }

    func set(_ option: Int32, _ value: CInt) {
        var value = value
        setsockopt(descriptor, SOL_SOCKET, option, &value, socklen_t(MemoryLayout<CInt>.size))
    }

    func resetOnClose() {
        var value = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &value, socklen_t(MemoryLayout<linger>.size))
    }

    func close() {
        _ = Glibc.close(descriptor)
    }

    private func withAddress(port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) throws -> Void) throws
    {
        // sockaddr_in and sockaddr_in6 of netinet/in.h: family, port, then the address.
        var bytes = [UInt8](repeating: 0, count: isIPv6 ? 28 : 16)
        bytes[0] = UInt8(isIPv6 ? AF_INET6 : AF_INET)
        bytes[2] = UInt8(port >> 8)
        bytes[3] = UInt8(port & 0xff)
        if isIPv6 { bytes[23] = 1 } else { bytes.replaceSubrange(4..<8, with: [127, 0, 0, 1]) }
        try bytes.withUnsafeBytes { raw in
            guard let base = raw.baseAddress else { return }
            try body(base.assumingMemoryBound(to: sockaddr.self), socklen_t(raw.count))
        }
    }

    private static func check(_ call: String, _ result: CInt) throws {
        if result < 0 { throw Failure(call: call, code: errno) }
    }
}

/// Runs a blocking function on a thread of its own. Dispatch and Swift's tasks share theirs, and the guard's
/// own tasks need them.
func blocking<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
    }
}
