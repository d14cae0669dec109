import Addresses
import NIOCore

/// A name server of the host.
struct NameServer: Hashable, Sendable {
    var address: IPAddress
    /// The index of the interface of a link-local IPv6 address (RFC 4007), else 0.
    var scope: UInt32 = 0
    var port: UInt16 = 53

    func socketAddress() throws -> SocketAddress {
        let plain = try SocketAddress(address, port: port)
        guard scope != 0, case .v6(let v6) = plain else { return plain }
        var scoped = v6.address
        // sin6_scope_id of netinet/in.h, the last member, in host byte order.
        withUnsafeMutableBytes(of: &scoped) { $0.storeBytes(of: scope, toByteOffset: 24, as: UInt32.self) }
        return SocketAddress(scoped, host: "")
    }
}
