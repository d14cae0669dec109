// SPDX-License-Identifier: Apache-2.0

import Addresses
import Glibc

/// An AF_PACKET socket on `lo`. Its packets never pass the output hook.
struct LinkSocket: ~Copyable {
    private let descriptor: Int32
    /// ETH_P_IP or ETH_P_IPV6, in network byte order.
    private let type: UInt16

    init(_ family: IPAddress.Family) throws {
        type = UInt16(family == .v4 ? 0x0800 : 0x86dd).bigEndian
        // AF_PACKET
        descriptor = socket(17, Int32(SOCK_DGRAM.rawValue | SOCK_NONBLOCK.rawValue), Int32(type))
        try TestSocket.check(descriptor)
        try TestSocket.check(withAddress { bind(descriptor, $0, $1) })
    }

    deinit { close(descriptor) }

    func send(_ packet: [UInt8]) throws {
        let sent = withAddress { sendto(descriptor, packet, packet.count, 0, $0, $1) }
        guard sent == packet.count else { throw SocketError(number: errno) }
    }

    /// Returns the packets that pass `lo` until it has been silent for 20 ms, at most 500.
    func packets() throws -> [[UInt8]] {
        var packets: [[UInt8]] = []
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while packets.count < 500, poll(&entry, 1, 20) > 0 {
            var bytes = [UInt8](repeating: 0, count: 2_048)
            let count = recv(descriptor, &bytes, bytes.count, 0)
            if count > 0 { packets.append(Array(bytes[..<count])) }
        }
        return packets
    }

    /// struct sockaddr_ll of `linux/if_packet.h`: family, protocol, interface, type of hardware, kind of
    /// packet, length of the address, address.
    private func withAddress<Value>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Value) -> Value {
        var bytes = [UInt8](repeating: 0, count: 20)
        bytes[0] = 17
        bytes[2] = UInt8(truncatingIfNeeded: type)
        bytes[3] = UInt8(truncatingIfNeeded: type >> 8)
        bytes[4] = 1  // lo
        bytes[11] = 6
        return TestSocket.withAddress(bytes, body)
    }

    /// Builds a TCP SYN over IPv6 with the right checksum.
    static func syn(from source: String, to destination: String, _ port: UInt16) throws -> [UInt8] {
        let addresses = try TestSocket.parse(source).bytes + TestSocket.parse(destination).bytes
        var tcp: [UInt8] = [0x9c, 0x40, UInt8(port >> 8), UInt8(truncatingIfNeeded: port)]
        tcp += [0, 0, 0, 1, 0, 0, 0, 0, 0x50, 0x02, 0xff, 0xff, 0, 0, 0, 0]
        var sum = sum(addresses + [0, 0, 0, 20, 0, 0, 0, 6] + tcp)
        while sum > 0xffff { sum = sum >> 16 + sum & 0xffff }
        let checksum = ~UInt16(truncatingIfNeeded: sum)
        tcp[16] = UInt8(checksum >> 8)
        tcp[17] = UInt8(truncatingIfNeeded: checksum)
        return [0x60, 0, 0, 0, 0, 20, 6, 64] + addresses + tcp
    }

    /// Builds an empty UDP datagram over IPv4 without UDP's checksum, which is optional there.
    static func datagram(from source: String, to destination: String) throws -> [UInt8] {
        var header: [UInt8] = [0x45, 0, 0, 28, 0, 1, 0, 0, 64, 17, 0, 0]
        header += try TestSocket.parse(source).bytes + TestSocket.parse(destination).bytes
        var sum = sum(header)
        while sum > 0xffff { sum = sum >> 16 + sum & 0xffff }
        header[10] = UInt8(truncatingIfNeeded: ~sum >> 8)
        header[11] = UInt8(truncatingIfNeeded: ~sum)
        return header + [0, 1, 1, 187, 0, 8, 0, 0]
    }

    private static func sum(_ bytes: [UInt8]) -> UInt32 {
        stride(from: 0, to: bytes.count, by: 2).reduce(0) {
            $0 + UInt32(bytes[$1]) << 8 + UInt32(bytes[$1 + 1])
        }
    }
}
