internal import CNetfilter

/// One message of the kernel's: struct nlmsghdr of `linux/netlink.h`, 16 bytes in the machine's byte order,
/// and what follows it.
struct NetlinkMessage {
    let type: UInt16
    let flags: UInt16
    /// The number that the request had which this answers.
    let sequence: UInt32
    let payload: Bytes

    static let headerLength = 16

    /// The messages of one datagram.
    static func messages(in datagram: Bytes) throws(NetfilterError) -> [NetlinkMessage] {
        var messages: [NetlinkMessage] = []
        var rest = datagram
        while !rest.isEmpty {
            guard let length = rest.native(at: 0, as: UInt32.self).map({ Int($0) }), length >= headerLength,
                let type = rest.native(at: 4, as: UInt16.self),
                let flags = rest.native(at: 6, as: UInt16.self),
                let sequence = rest.native(at: 8, as: UInt32.self),
                let payload = rest.part(at: headerLength, count: length - headerLength)
            else {
                throw NetfilterError(.malformed, "the kernel sent a message that does not fit its datagram")
            }
            messages.append(NetlinkMessage(type: type, flags: flags, sequence: sequence, payload: payload))
            rest = rest.dropFirst((length + 3) & ~3)
        }
        return messages
    }

    /// Of nf_tables' messages, which object it is about: the low byte of the type
    /// (`linux/netfilter/nfnetlink.h`).
    var nftType: UInt16? { type >> 8 == UInt16(NFNL_SUBSYS_NFTABLES) ? type & 0xff : nil }

    /// The attributes behind struct nfgenmsg, which is 4 bytes long: family, version and a resource number.
    func nfAttributes() throws(NetfilterError) -> Bytes {
        guard let attributes = payload.rest(from: 4) else {
            throw NetfilterError(.malformed, "the kernel sent a message without its header")
        }
        return attributes
    }

    /// Of nf_tables' messages, the protocol family.
    var family: UInt8? { payload.first }
}
