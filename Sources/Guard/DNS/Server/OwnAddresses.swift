// SPDX-License-Identifier: Apache-2.0

import Addresses
import Glibc
import GuardProtocol

/// Knows the host's own addresses: whatever the kernel delivers to the host itself, in the namespace that the
/// guard dials from.
///
/// It asks at the moment of the decision. Addresses come and go with networks and VPNs, and blocks of them
/// may be local without an interface that has them.
enum OwnAddresses {
    // linux/rtnetlink.h and linux/netlink.h.
    private static let routeFamily: Int32 = 0  // NETLINK_ROUTE
    private static let getRoute: UInt16 = 26  // RTM_GETROUTE
    private static let newRoute: UInt16 = 24  // RTM_NEWROUTE
    private static let request: UInt16 = 1  // NLM_F_REQUEST
    private static let destination: UInt16 = 1  // RTA_DST
    private static let unicast: UInt8 = 1  // RTN_UNICAST
    private static let headerLength = 16
    private static let routeLength = 12
    /// The place of rtm_type, behind the header.
    private static let typeOffset = headerLength + 7
    /// The length of an error message: its header and a number.
    private static let errorMessage: UInt16 = 2  // NLMSG_ERROR

    /// Returns true for the host's own addresses. Also true for addresses that the kernel takes for broadcast
    /// or anycast ones of the host's networks, for those behind a NAT64 that stand for an own one, and if the
    /// kernel does not say.
    static func contains(_ address: IPAddress) -> Bool {
        if isDelivered(address) { return true }
        guard case .withinReach(.nat64) = AddressScope(address) else { return false }
        return NAT64Address.embedded(in: address).contains(where: isDelivered)
    }

    private static func isDelivered(_ address: IPAddress) -> Bool {
        let descriptor = socket(
            AF_NETLINK, Int32(SOCK_RAW.rawValue) | Int32(SOCK_CLOEXEC.rawValue), routeFamily)
        guard descriptor >= 0 else { return true }
        defer { close(descriptor: descriptor) }
        let question = question(about: address)
        guard send(descriptor, question, question.count, 0) == question.count else { return true }
        var answer = [UInt8](repeating: 0, count: 4096)
        var count = recv(descriptor, &answer, answer.count, 0)
        while count < 0, errno == EINTR { count = recv(descriptor, &answer, answer.count, 0) }
        guard count > typeOffset else { return true }
        switch UInt16(answer[4]) | UInt16(answer[5]) << 8 {
        case newRoute: return answer[typeOffset] != unicast
        // There is no route, so a connection fails in the same way.
        case errorMessage: return false
        default: return true
        }
    }

    /// Makes nlmsghdr, rtmsg and one attribute, in the byte order of the machine. The address is in the
    /// network's.
    private static func question(about address: IPAddress) -> [UInt8] {
        let bytes = address.bytes
        let attribute = number(UInt16(4 + bytes.count)) + number(destination) + bytes
        let family = UInt8(address.family == .v4 ? AF_INET : AF_INET6)
        let route = [family, UInt8(bytes.count * 8)] + [UInt8](repeating: 0, count: routeLength - 2)
        let length = headerLength + route.count + attribute.count
        return number(UInt16(length)) + [0, 0] + number(getRoute) + number(request)
            + [UInt8](repeating: 0, count: 8) + route + attribute
    }

    private static func number(_ value: UInt16) -> [UInt8] {
        [UInt8(truncatingIfNeeded: value), UInt8(value >> 8)]
    }
}
