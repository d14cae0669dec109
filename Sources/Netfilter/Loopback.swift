// SPDX-License-Identifier: Apache-2.0

import Addresses
import CNetfilter
import Firewall
import Glibc

/// Sets up `lo`, so that the packets of a namespace without a network meet the ruleset.
///
/// `lo` gets an address and a default route for each family that the kernel has.
struct Loopback {
    /// `lo` is the first interface of each namespace: LOOPBACK_IFINDEX of the kernel's `include/net/flow.h`.
    static let index: UInt32 = 1

    /// The kernel's errors if IPv6 is not built in or was switched off (net.ipv6.conf.lo.disable_ipv6). Then
    /// nothing can be sent over it.
    private static let absent: Set<Int32> = [EOPNOTSUPP, EAFNOSUPPORT, EACCES]

    /// The sequence number of the next request.
    private(set) var sequence: UInt32

    init(sequence: UInt32) { self.sequence = sequence }

    /// Brings `lo` up. A second call changes nothing that is there already.
    mutating func bringUp(by socket: borrowing NetlinkSocket) throws(NetfilterError) {
        try request(socket, RTM_NEWLINK, 0, for: "lo") { header in
            let link = Self.extra(header, as: ifinfomsg.self)
            link?.pointee.ifi_index = Int32(Self.index)
            link?.pointee.ifi_flags = UInt32(IFF_UP)
            link?.pointee.ifi_change = UInt32(IFF_UP)
        }
        try bringUp(SandboxAddress.v4, by: socket)
        do throws(NetfilterError) {
            try bringUp(SandboxAddress.v6, by: socket)
        } catch {
            guard let number = error.number, Self.absent.contains(number) else { throw error }
        }
    }

    private mutating func bringUp(_ address: IPAddress, by socket: borrowing NetlinkSocket)
        throws(NetfilterError)
    {
        let family = UInt8(address.family == .v4 ? AF_INET : AF_INET6)
        let flags = NLM_F_CREATE | NLM_F_REPLACE
        try request(socket, RTM_NEWADDR, flags, for: "address \(address) on lo") { header in
            let message = Self.extra(header, as: ifaddrmsg.self)
            message?.pointee.ifa_family = family
            message?.pointee.ifa_prefixlen = UInt8(address.family.bits)
            // Without this flag, the kernel would first ask whether another host has the address, and would
            // not use it meanwhile.
            message?.pointee.ifa_flags = UInt8(IFA_F_NODAD)
            message?.pointee.ifa_scope = UInt8(RT_SCOPE_UNIVERSE.rawValue)
            message?.pointee.ifa_index = Self.index
            mnl_attr_put(header, UInt16(IFA_LOCAL), address.bytes.count, address.bytes)
            mnl_attr_put(header, UInt16(IFA_ADDRESS), address.bytes.count, address.bytes)
        }
        if address.family == .v6 {
            // The kernel makes this route itself, but only later, in a worker (`addrconf_dad_work`). Until
            // then nothing that is sent to the address would arrive, not even a refusal, and a first
            // connection would hang.
            try request(socket, RTM_NEWROUTE, flags, for: "local route to \(address)") { header in
                let message = Self.extra(header, as: rtmsg.self)
                message?.pointee.rtm_family = family
                message?.pointee.rtm_dst_len = UInt8(address.family.bits)
                message?.pointee.rtm_table = UInt8(RT_TABLE_LOCAL.rawValue)
                message?.pointee.rtm_protocol = UInt8(RTPROT_STATIC)
                message?.pointee.rtm_type = UInt8(RTN_LOCAL)
                mnl_attr_put(header, UInt16(RTA_DST.rawValue), address.bytes.count, address.bytes)
                mnl_attr_put_u32(header, UInt16(RTA_OIF.rawValue), Self.index)
            }
        }
        try request(socket, RTM_NEWROUTE, flags, for: "default route from \(address) through lo") { header in
            let message = Self.extra(header, as: rtmsg.self)
            message?.pointee.rtm_family = family
            message?.pointee.rtm_table = UInt8(RT_TABLE_MAIN.rawValue)
            message?.pointee.rtm_protocol = UInt8(RTPROT_STATIC)
            message?.pointee.rtm_scope = UInt8(
                address.family == .v4 ? RT_SCOPE_LINK.rawValue : RT_SCOPE_UNIVERSE.rawValue)
            message?.pointee.rtm_type = UInt8(RTN_UNICAST)
            mnl_attr_put_u32(header, UInt16(RTA_OIF.rawValue), Self.index)
            mnl_attr_put(header, UInt16(RTA_PREFSRC.rawValue), address.bytes.count, address.bytes)
        }
    }

    private static func extra<Header>(_ header: UnsafeMutablePointer<nlmsghdr>, as: Header.Type)
        -> UnsafeMutablePointer<Header>?
    {
        mnl_nlmsg_put_extra_header(header, MemoryLayout<Header>.size)?.assumingMemoryBound(to: Header.self)
    }

    private mutating func request(
        _ socket: borrowing NetlinkSocket, _ type: Int, _ flags: Int32, for what: String,
        _ fill: (UnsafeMutablePointer<nlmsghdr>) -> Void
    ) throws(NetfilterError) {
        let sequence = sequence
        self.sequence += 1
        var buffer = MessageBuffer()
        try buffer.append(capacity: 1 << 10) { start in
            let header = mnl_nlmsg_put_header(start)
            guard let header else { return nil }
            header.pointee.nlmsg_type = UInt16(type)
            header.pointee.nlmsg_flags = UInt16(NLM_F_REQUEST | NLM_F_ACK | flags)
            header.pointee.nlmsg_seq = sequence
            fill(header)
            return header
        }
        for message in try socket.exchange(buffer.bytes) where message.sequence == sequence {
            guard let answer = try Acknowledgement(message) else { continue }
            guard answer.number == 0 else {
                let said = answer.message.map { " (\($0))" } ?? ""
                throw NetfilterError(
                    .refused, "the kernel refused \(what): \(NetfilterError.text(of: answer.number))\(said)",
                    number: answer.number)
            }
            return
        }
        throw NetfilterError(.unanswered, "the kernel did not answer for \(what)")
    }
}
