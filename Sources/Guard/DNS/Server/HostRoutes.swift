// SPDX-License-Identifier: Apache-2.0

import Addresses
import Glibc
import GuardProtocol
import NIOCore
import Synchronization

/// Asks the host's routing table, in the namespace that the guard dials from.
final class HostRoutes: Sendable {
    /// The time for which an answer about IPv6 as a whole is believed, so that a VPN that comes up counts
    /// soon.
    private static let checkInterval = Duration.seconds(3)
    /// A.ROOT-SERVERS.NET, whose address is certainly public.
    private static let publicAddress = IPAddress(v6: 0x2001_0503_ba3e_0000_0000_0000_0002_0030)

    private let check: @Sendable (IPAddress) -> Bool
    private let publicIPv6 = Mutex<(isReached: Bool, end: ContinuousClock.Instant)?>(nil)

    /// - Parameter check: returns true if there is a route to an address.
    init(check: @escaping @Sendable (IPAddress) -> Bool = HostRoutes.hasRoute) {
        self.check = check
    }

    func reaches(_ address: IPAddress) -> Bool {
        check(address)
    }

    /// True if the host can reach the public IPv6 internet, as of a few seconds ago.
    func reachesPublicIPv6(now: ContinuousClock.Instant = .now) -> Bool {
        publicIPv6.withLock { known in
            if let known, known.end > now { return known.isReached }
            let isReached = check(Self.publicAddress)
            known = (isReached, now + Self.checkInterval)
            return isReached
        }
    }

    /// True if a name may have addresses of this family that the host can reach. A host that may have private
    /// addresses may be reached by IPv6 through a VPN alone, which its answer will show.
    func mayReach(_ family: IPAddress.Family, of grants: [AllowedName]) -> Bool {
        family == .v4 || reachesPublicIPv6() || grants.contains(where: \.allowsPrivate)
    }

    /// Connects a UDP socket, for which the kernel finds a route and a source address. It sends nothing.
    static func hasRoute(_ address: IPAddress) -> Bool {
        guard let target = try? SocketAddress(address, port: 443) else { return false }
        let type = Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(address.family == .v4 ? AF_INET : AF_INET6, type, 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor: descriptor) }
        return target.withSockAddr { connect(descriptor, $0, socklen_t($1)) } == 0
    }
}
