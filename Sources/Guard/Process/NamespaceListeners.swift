// SPDX-License-Identifier: Apache-2.0

import Firewall
import Glibc
import GuardProtocol
import NIOCore

/// Opens the guard's sockets. It runs on a thread that is inside the container's network namespace.
enum NamespaceListeners {
    private enum Loopback: String {
        case v4 = "127.0.0.1"
        case v6 = "::1"
    }

    static func open(_ ports: GuardPorts) throws(GuardError) -> GuardSockets {
        let families = hasIPv6 ? [Loopback.v4, .v6] : [.v4]
        var sockets = GuardSockets()
        do {
            for family in families {
                sockets.dnsDatagram.append(try bound(SOCK_DGRAM, family, ports.dns))
                sockets.dnsStream.append(try bound(SOCK_STREAM, family, ports.dns, buffers: smallBuffers))
                sockets.relay.append(try bound(SOCK_STREAM, family, ports.relay))
            }
            sockets.credentials.append(try bound(SOCK_STREAM, .v4, ports.credentials, buffers: smallBuffers))
            return sockets
        } catch {
            for descriptor in sockets.all { close(descriptor: descriptor) }
            throw error
        }
    }

    /// A kernel without IPv6 needs no listeners for it.
    private static var hasIPv6: Bool { access("/proc/net/if_inet6", F_OK) == 0 }

    /// The size of the kernel's buffers, in bytes, for services with short questions and answers. By itself
    /// the kernel takes megabytes for each connection. Accepted connections inherit the size.
    private static let smallBuffers: CInt = 65_536

    /// - Parameter buffers: the size of the kernel's buffers for each direction; nil for its own choice.
    private static func bound(
        _ kind: __socket_type, _ family: Loopback, _ port: UInt16, buffers: CInt? = nil
    ) throws(GuardError) -> CInt {
        let type = Int32(kind.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let descriptor = socket(family == .v4 ? AF_INET : AF_INET6, type, 0)
        guard descriptor >= 0 else { throw failure("opening a socket", port) }
        var on: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, size)
        if var buffers {
            for option in [SO_RCVBUF, SO_SNDBUF] {
                setsockopt(descriptor, SOL_SOCKET, option, &buffers, size)
            }
        }
        if family == .v6 { setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &on, size) }
        guard bind(descriptor, family, port) == 0 else {
            let error = failure("binding a socket", port)
            close(descriptor: descriptor)
            throw error
        }
        return descriptor
    }

    private static func bind(_ descriptor: CInt, _ family: Loopback, _ port: UInt16) -> Int32 {
        guard let address = try? SocketAddress(ipAddress: family.rawValue, port: Int(port)) else { return -1 }
        return address.withSockAddr { Glibc.bind(descriptor, $0, socklen_t($1)) }
    }

    private static func failure(_ what: String, _ port: UInt16) -> GuardError {
        .listener("port \(port)", reason: "\(what): \(String(cString: strerror(errno)))")
    }
}
