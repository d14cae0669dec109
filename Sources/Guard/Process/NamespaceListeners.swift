import Firewall
import Glibc

/// Opens the guard's sockets. To be run on a thread that is inside the container's network namespace.
enum NamespaceListeners {
    private enum Loopback {
        case v4, v6
    }

    static func open(_ ports: GuardPorts) throws(GuardError) -> GuardSockets {
        let families = hasIPv6 ? [Loopback.v4, .v6] : [.v4]
        var sockets = GuardSockets()
        do {
            for family in families {
                sockets.dnsDatagram.append(try bound(SOCK_DGRAM, family, ports.dns))
                sockets.dnsStream.append(try bound(SOCK_STREAM, family, ports.dns))
                sockets.relay.append(try bound(SOCK_STREAM, family, ports.relay))
            }
            sockets.credentials.append(try bound(SOCK_STREAM, .v4, ports.credentials))
            return sockets
        } catch {
            for descriptor in sockets.all { close(descriptor: descriptor) }
            throw error
        }
    }

    /// A kernel without IPv6 has nothing that could go by IPv6.
    private static var hasIPv6: Bool { access("/proc/net/if_inet6", F_OK) == 0 }

    private static func bound(_ kind: __socket_type, _ family: Loopback, _ port: UInt16) throws(GuardError) -> CInt {
        let type = Int32(kind.rawValue) | Int32(SOCK_CLOEXEC.rawValue) | Int32(SOCK_NONBLOCK.rawValue)
        let descriptor = socket(family == .v4 ? AF_INET : AF_INET6, type, 0)
        guard descriptor >= 0 else { throw failure("opening a socket", port) }
        var on: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, size)
        if family == .v6 { setsockopt(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, &on, size) }
        guard bind(descriptor, family, port) == 0 else {
            let error = failure("binding a socket", port)
            close(descriptor: descriptor)
            throw error
        }
        return descriptor
    }

    private static func bind(_ descriptor: CInt, _ family: Loopback, _ port: UInt16) -> Int32 {
        switch family {
        case .v4:
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = port.bigEndian
            address.sin_addr = in_addr(s_addr: UInt32(INADDR_LOOPBACK).bigEndian)
            return bind(descriptor, &address)
        case .v6:
            var address = sockaddr_in6()
            address.sin6_family = sa_family_t(AF_INET6)
            address.sin6_port = port.bigEndian
            address.sin6_addr = in6addr_loopback
            return bind(descriptor, &address)
        }
    }

    private static func bind<Address>(_ descriptor: CInt, _ address: inout Address) -> Int32 {
        withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Glibc.bind(descriptor, $0, socklen_t(MemoryLayout<Address>.size))
            }
        }
    }

    private static func failure(_ what: String, _ port: UInt16) -> GuardError {
        .listener("port \(port)", reason: "\(what): \(String(cString: strerror(errno)))")
    }
}
