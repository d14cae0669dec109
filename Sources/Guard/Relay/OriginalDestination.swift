// SPDX-License-Identifier: Apache-2.0

import Addresses
import Glibc
import NIOCore

/// Asks connection tracking for the original destination of a redirected connection.
enum OriginalDestination {
    /// SO_ORIGINAL_DST of linux/netfilter_ipv4.h and IP6T_SO_ORIGINAL_DST of
    /// linux/netfilter_ipv6/ip6_tables.h.
    private static let option = SocketOptionName(80)

    /// Fails if connection tracking does not know the connection, which was then not redirected.
    static func find(_ channel: any Channel) -> EventLoopFuture<Endpoint?> {
        guard let options = channel as? any SocketOptionProvider, let local = channel.localAddress else {
            return channel.eventLoop.makeSucceededFuture(nil)
        }
        switch local {
        case .v4: return find4(options)
        case .v6: return find6(options)
        case .unixDomainSocket: return channel.eventLoop.makeSucceededFuture(nil)
        }
    }

    private static func find4(_ options: any SocketOptionProvider) -> EventLoopFuture<Endpoint?> {
        let address: EventLoopFuture<sockaddr_in> = options.unsafeGetSocketOption(
            level: SocketOptionLevel(IPPROTO_IP), name: option)
        return address.map { Endpoint(SocketAddress($0, host: "")) }
    }

    private static func find6(_ options: any SocketOptionProvider) -> EventLoopFuture<Endpoint?> {
        let address: EventLoopFuture<sockaddr_in6> = options.unsafeGetSocketOption(
            level: SocketOptionLevel(IPPROTO_IPV6), name: option)
        return address.map { Endpoint(SocketAddress($0, host: "")) }
    }
}
