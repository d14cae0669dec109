// SPDX-License-Identifier: Apache-2.0

import Addresses
import NIOCore

extension Endpoint {
    /// Nil for a Unix domain socket.
    init?(_ socketAddress: SocketAddress) {
        let port = socketAddress.port.flatMap(UInt16.init(exactly:))
        guard let port, let address = IPAddress(socketAddress) else { return nil }
        self.init(address, port)
    }
}

extension IPAddress {
    /// Nil for a Unix domain socket.
    init?(_ socketAddress: SocketAddress) {
        // sin_addr and sin6_addr of netinet/in.h, in network byte order.
        switch socketAddress {
        case .v4(let v4): self.init(bytes: withUnsafeBytes(of: v4.address) { Array($0[4..<8]) })
        case .v6(let v6): self.init(bytes: withUnsafeBytes(of: v6.address) { Array($0[8..<24]) })
        case .unixDomainSocket: return nil
        }
    }
}

extension SocketAddress {
    init(_ address: IPAddress, port: UInt16) throws {
        try self.init(packedIPAddress: ByteBuffer(bytes: address.bytes), port: Int(port))
    }
}
