import CLinux
import Glibc

/// A UDP socket that is connected to a server on loopback.
struct LoopbackSocket {
    let descriptor: CInt

    /// Nil for an address that is not loopback: the load is for nobody else.
    init?(address: String, port: UInt16) {
        let isIPv6 = address == "::1"
        guard isIPv6 || address == "127.0.0.1" else { return nil }
        descriptor = socket(isIPv6 ? AF_INET6 : AF_INET, Int32(SOCK_DGRAM.rawValue), 0)
        // sockaddr_in and sockaddr_in6 of netinet/in.h: family, port, then the address.
        var bytes = [UInt8](repeating: 0, count: isIPv6 ? 28 : 16)
        bytes[0] = UInt8(isIPv6 ? AF_INET6 : AF_INET)
        bytes[2] = UInt8(port >> 8)
        bytes[3] = UInt8(port & 0xff)
        if isIPv6 { bytes[23] = 1 } else { bytes.replaceSubrange(4..<8, with: [127, 0, 0, 1]) }
        let connected = bytes.withUnsafeBytes { raw in
            raw.baseAddress.map {
                connect(descriptor, $0.assumingMemoryBound(to: sockaddr.self), socklen_t(raw.count)) == 0
            }
        }
        guard descriptor >= 0, connected == true else { return nil }
    }

    /// Waits for an answer, at most so long.
    func wait(milliseconds: Int32) -> Bool {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, milliseconds) > 0
    }
}
